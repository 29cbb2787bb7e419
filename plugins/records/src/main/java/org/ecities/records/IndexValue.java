package org.ecities.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A value in the form the index takes it. */
public sealed interface IndexValue {

    /**
     * A word to compare as a whole: a code, an option, a linked page's name.
     *
     * @param within the words above it in a tree of accepted values; whoever looks for one of them finds this one too
     */
    record Word(String word, List<String> within) implements IndexValue {
        /** Copies the list. */
        public Word {
            within = List.copyOf(within);
        }

        /** A word that is within no other. */
        public Word(String word) {
            this(word, List.of());
        }
    }

    /** A word to compare and count that nobody wrote: it is no text of the page. */
    record Mark(String mark) implements IndexValue {}

    /** Text to search in and to sort by. */
    record Text(String text) implements IndexValue {}

    /** A number to compare and sort. */
    record Number(BigDecimal number) implements IndexValue {}

    /** A day, month or year as its first and last day. */
    record Days(LocalDate first, LocalDate last) implements IndexValue {
        /** The last day of a period with an open end. */
        public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);
    }

    /** A place in degrees, WGS 84. */
    record Point(double latitude, double longitude) implements IndexValue {}

    /** Yes or no. */
    record Flag(boolean yes) implements IndexValue {}
}
