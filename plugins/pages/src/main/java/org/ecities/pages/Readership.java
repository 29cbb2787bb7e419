package org.ecities.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who may read a field, among those who may view its page. */
public enum Readership {
    /** Everybody who may view the page. */
    PUBLIC,
    /** Everybody who is signed in. */
    MEMBERS,
    /** The page's own institution: whoever an access rule of the page names as its editors; and the secretariat. */
    INSTITUTION,
    /** The secretariat alone. */
    SECRETARIAT;

    /** The word for it in form designs and in the store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The readership of a word; absent for any other word. */
    public static Optional<Readership> of(String word) {
        return Arrays.stream(values()).filter(readers -> readers.word().equals(word)).findFirst();
    }

    /** The readership that was kept with a value; of a word nobody knows any more, the narrowest. */
    static Readership kept(String word) {
        return of(word).orElse(SECRETARIAT);
    }
}
