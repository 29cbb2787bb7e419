package org.ecities.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ecities.records.Filter;
import org.ecities.records.Query;

/**
 * What the tag {@code Directory} says.
 *
 * @param filter  which records
 * @param columns ids of the fields to show; empty for the standard ones
 * @param sort    order; empty for by title
 * @param limit   most rows
 * @param facets  ids of the fields whose values lead to smaller directories
 */
record DirectoryDefinition(
        Filter filter, List<String> columns, List<Query.Sort> sort, int limit, List<String> facets) {

    /** Most rows of one tag. */
    static final int MAX_LIMIT = 500;
    /** Rows of a tag that does not say. */
    static final int STANDARD_LIMIT = 50;

    /** Copies the lists. */
    DirectoryDefinition {
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
        facets = List.copyOf(facets);
    }

    /** The same without the fields that a reader does not know of: only the author could mend the tag. */
    DirectoryDefinition of(Predicate<String> known) {
        return new DirectoryDefinition(
                filter,
                columns.stream().filter(known).toList(),
                sort.stream().filter(by -> known.test(by.field())).toList(),
                limit,
                facets.stream().filter(known).toList());
    }

    /** The question to the Catalogue for these columns. */
    Query query(List<String> shown) {
        return new Query(Optional.empty(), filter, sort, 0, limit, shown, facets);
    }
}
