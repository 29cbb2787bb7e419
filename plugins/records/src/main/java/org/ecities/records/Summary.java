package org.ecities.records;

import java.util.List;

/**
 * A question to the Catalogue about many pages at once: how many fit, and what their values come to, in all and for
 * each group.
 *
 * @param filter   condition
 * @param groups   ids of the fields by whose values the pages are grouped, at most {@link #MAX_FIELDS}; empty for one
 *                 group of all pages. A page with several values is in several groups, one without any in the group
 *                 of those. Days are grouped by year.
 * @param measures what to reckon for each group
 */
public record Summary(Filter filter, List<String> groups, List<Measure> measures) {

    /** Most fields to group by. */
    public static final int MAX_FIELDS = 2;
    /** Most measures of one question. */
    public static final int MAX_MEASURES = 12;
    /** Most groups of one answer. */
    public static final int MAX_GROUPS = 10_000;
    /** Most numbers that are kept at once to find medians. */
    public static final int MAX_NUMBERS = 2_000_000;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException for more fields or measures than the limits
     */
    public Summary {
        groups = List.copyOf(groups);
        measures = List.copyOf(measures);
        if (groups.size() > MAX_FIELDS || measures.size() > MAX_MEASURES) {
            throw new IllegalArgumentException("at most " + MAX_FIELDS + " fields and " + MAX_MEASURES + " measures");
        }
    }
}
