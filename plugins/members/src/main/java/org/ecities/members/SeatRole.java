package org.ecities.members;

import java.util.Arrays;
import java.util.Optional;

/** The posts of an institution. */
public enum SeatRole {
    /** The focal point. */
    HOLDER("focal-point"),
    /** Whoever stands in for the focal point; recommended, not required. */
    DEPUTY("deputy");

    private final String word;

    SeatRole(String word) {
        this.word = word;
    }

    /** The word in journals and forms. */
    public String word() {
        return word;
    }

    /** The role of a word; absent for any other word. */
    public static Optional<SeatRole> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }
}
