package org.ecities.views.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ecities.records.Filter;
import org.ecities.records.Measure;
import org.ecities.records.Query;

/**
 * What the tag {@code View} says.
 *
 * @param kind     how to show it
 * @param title    heading; empty for none
 * @param filter   which records
 * @param columns  ids of the fields to show; empty for those the kind shows by itself
 * @param sort     order: field ids, and for groups measures as written
 * @param limit    most records or groups
 * @param groups   ids of the fields to group by; empty for single records
 * @param measures what to reckon
 * @param place    id of the field with the points of a map; empty elsewhere
 * @param needs    id of the field with the topics somebody needs; empty elsewhere
 * @param offers   id of the field with the topics somebody offers; empty elsewhere
 */
record ViewDefinition(
        ViewKind kind,
        String title,
        Filter filter,
        List<String> columns,
        List<Query.Sort> sort,
        int limit,
        List<String> groups,
        List<Measure> measures,
        String place,
        String needs,
        String offers) {

    ViewDefinition {
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
        groups = List.copyOf(groups);
        measures = List.copyOf(measures);
    }

    /** The same without the fields that a reader does not know of: only the author could mend the tag. */
    ViewDefinition of(Predicate<String> known) {
        return new ViewDefinition(
                kind, title, filter,
                columns.stream().filter(known).toList(),
                sort.stream().filter(by -> knownSort(by.field(), known)).toList(),
                limit,
                groups.stream().filter(known).toList(),
                measures.stream().filter(measure -> measure.field().isEmpty() || known.test(measure.field())).toList(),
                place, needs, offers);
    }

    private static boolean knownSort(String by, Predicate<String> known) {
        return Measure.parse(by).map(Measure::field).map(field -> field.isEmpty() || known.test(field))
                .orElseGet(() -> known.test(by));
    }

    ViewDefinition sorted(Query.Sort by) {
        return new ViewDefinition(
                kind, title, filter, columns, List.of(by), limit, groups, measures, place, needs, offers);
    }

    ViewDefinition limited(int other) {
        return new ViewDefinition(
                kind, title, filter, columns, sort, other, groups, measures, place, needs, offers);
    }

    boolean grouped() {
        return !groups.isEmpty();
    }

    /** The question for a stretch of its records with these columns. */
    Query query(List<String> shown, int offset, int most) {
        return new Query(Optional.empty(), filter, sort, offset, most, shown, List.of());
    }
}
