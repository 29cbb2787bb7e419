package org.ecities.search;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * A value pages are grouped by.
 *
 * @param text   as it is given; absent for pages without a value
 * @param number by which it is ordered, where it is a number
 */
record GroupValue(Optional<String> text, Optional<BigDecimal> number) {

    static final GroupValue NONE = new GroupValue(Optional.empty(), Optional.empty());

    /** Numbers by size, then words by letter, then no value. */
    static final Comparator<GroupValue> ORDER = Comparator.<GroupValue, Boolean>comparing(value -> value.text.isEmpty())
            .thenComparing(value -> value.number.isEmpty())
            .thenComparing(value -> value.number.orElse(BigDecimal.ZERO))
            .thenComparing(value -> value.text.orElse(""), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(value -> value.text.orElse(""));

    static GroupValue word(String word) {
        return new GroupValue(Optional.of(word), Optional.empty());
    }

    static GroupValue number(BigDecimal number) {
        return new GroupValue(Optional.of(number.toPlainString()), Optional.of(number));
    }
}
