package org.ecities.records;

import java.util.List;
import java.util.Optional;

/**
 * A question to the Catalogue.
 *
 * @param words   full-text search
 * @param filter  condition
 * @param sort    order; empty means best match first, or by title without words
 * @param offset  hits to leave out
 * @param limit   hits to give, at most {@link #MAX_LIMIT}
 * @param columns ids of the fields whose values are wanted with each hit
 * @param facets  ids of the fields to count values of
 */
public record Query(
        Optional<String> words,
        Filter filter,
        List<Sort> sort,
        int offset,
        int limit,
        List<String> columns,
        List<String> facets) {

    /** Most hits one answer holds. */
    public static final int MAX_LIMIT = 1000;
    /** Furthest offset that is served. */
    public static final int MAX_OFFSET = 100_000;

    /** Copies the lists and keeps the limits. */
    public Query {
        sort = List.copyOf(sort);
        columns = List.copyOf(columns);
        facets = List.copyOf(facets);
        limit = Math.max(0, Math.min(limit, MAX_LIMIT));
        offset = Math.max(0, Math.min(offset, MAX_OFFSET));
    }

    /** A filter with a limit and nothing else. */
    public static Query of(Filter filter, int limit) {
        return new Query(Optional.empty(), filter, List.of(), 0, limit, List.of(), List.of());
    }

    /** A full-text search with a limit and nothing else. */
    public static Query words(String words, int limit) {
        return new Query(Optional.of(words), new Filter.Everything(), List.of(), 0, limit, List.of(), List.of());
    }

    /** A field to sort by; written {@code -population} for descending. */
    public record Sort(String field, boolean descending) {

        /** Reads {@code field} or {@code -field}. */
        public static Sort parse(String text) {
            return text.startsWith("-") ? new Sort(text.substring(1), true) : new Sort(text, false);
        }
    }
}
