package org.ecities.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may read a field, among those who may view its page. From the widest to the narrowest, one within the other: who
 * reads fields of one readership reads those of every readership before it.
 */
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

    /** True when whoever reads fields of this readership reads those of the other one too. */
    public boolean within(Readership other) {
        return compareTo(other) >= 0;
    }

    /** The narrower of the two. */
    public Readership and(Readership other) {
        return within(other) ? this : other;
    }

    /** The readership of a word; absent for any other word. */
    public static Optional<Readership> of(String word) {
        return Arrays.stream(values()).filter(readers -> readers.word().equals(word)).findFirst();
    }

    /** The readership that was kept with a value; of a word nobody knows any more, the narrowest. */
    public static Readership kept(String word) {
        return of(word).orElse(SECRETARIAT);
    }
}
