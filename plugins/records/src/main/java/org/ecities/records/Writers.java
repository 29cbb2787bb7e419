package org.ecities.records;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ecities.pages.Asker;

/** Who may change a field, among those who may edit its page. */
public enum Writers {
    /** Everybody who may edit the page. */
    EDITORS,
    /** The secretariat alone. */
    SECRETARIAT,
    /** A procedure of the wiki alone: what the field says follows from what happened there. */
    WIKI;

    /** The word for it in form designs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The writers of a word; absent for any other word. */
    public static Optional<Writers> of(String word) {
        return Arrays.stream(values()).filter(writers -> writers.word().equals(word)).findFirst();
    }

    /** Whether somebody is among them. */
    public boolean include(Asker asker) {
        return switch (this) {
            case EDITORS -> true;
            case SECRETARIAT -> asker.secretariat();
            case WIKI -> asker.procedure();
        };
    }
}
