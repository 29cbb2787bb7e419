package org.ecities.records;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What to reckon over a group of pages. In text it is {@code count}, {@code coverage population} or
 * {@code sum population}.
 *
 * @param kind  what to do
 * @param field id of the field; empty for {@link Kind#COUNT}
 */
public record Measure(Kind kind, String field) {

    /** How many pages there are. */
    public static final Measure COUNT = new Measure(Kind.COUNT, "");

    /** Reads a measure; absent when it is none. */
    public static Optional<Measure> parse(String text) {
        String[] words = text.strip().split("\\s+");
        boolean count = words.length == 1 && words[0].equalsIgnoreCase(Kind.COUNT.word());
        if (count) {
            return Optional.of(COUNT);
        }
        return words.length == 2
                ? Kind.of(words[0]).filter(kind -> kind != Kind.COUNT).map(kind -> new Measure(kind, words[1]))
                : Optional.empty();
    }

    /** As it is written. */
    public String toText() {
        return field.isEmpty() ? kind.word() : kind.word() + " " + field;
    }

    /** What can be done with the values of a group. */
    public enum Kind {
        /** The pages. */
        COUNT,
        /** The pages that have a value, of whatever type. */
        COVERAGE,
        /** Sum of the numbers. */
        SUM,
        /** Arithmetic mean of the numbers. */
        MEAN,
        /** The number in the middle; of two in the middle their mean. */
        MEDIAN,
        /** The smallest number. */
        MIN,
        /** The largest number. */
        MAX;

        /** As it is written. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** True when it is reckoned from numbers. */
        public boolean ofNumbers() {
            return this != COUNT && this != COVERAGE;
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word().equalsIgnoreCase(word)).findFirst();
        }
    }
}
