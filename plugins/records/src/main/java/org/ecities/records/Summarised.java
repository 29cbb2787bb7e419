package org.ecities.records;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The Catalogue's answer to a {@link Summary}.
 *
 * @param all    all pages that fit and that the asker may view, each once
 * @param groups the groups in the order of their values: numbers by size, words by letter, "no value" last; empty
 *               when the question names no field
 */
public record Summarised(Group all, List<Group> groups) {

    /**
     * Pages with the same values.
     *
     * @param values the value of each field to group by, as text; absent for pages without one
     * @param pages  how many pages there are
     * @param given  the measures in the order of the question
     */
    public record Group(List<Optional<String>> values, long pages, List<Measured> given) {}

    /**
     * What a measure comes to.
     *
     * @param number the number; absent when no page has a value to reckon with
     * @param pages  how many pages have a value, the {@code n} of "n = 37 of 52"
     */
    public record Measured(Optional<BigDecimal> number, long pages) {}
}
