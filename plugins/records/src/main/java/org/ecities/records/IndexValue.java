package org.ecities.records;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value in the form the index takes it. */
public sealed interface IndexValue {

    /** A word to compare as a whole: a code, an option, a linked page's name. */
    record Word(String word) implements IndexValue {}

    /** Text to search in and to sort by. */
    record Text(String text) implements IndexValue {}

    /** A number to compare and sort. */
    record Number(BigDecimal number) implements IndexValue {}

    /** A day, month or year as its first and last day. */
    record Days(LocalDate first, LocalDate last) implements IndexValue {}

    /** A place in degrees, WGS 84. */
    record Point(double latitude, double longitude) implements IndexValue {}

    /** Yes or no. */
    record Flag(boolean yes) implements IndexValue {}
}
