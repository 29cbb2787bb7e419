package org.ecities.views.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.Messages;
import org.ecities.records.Answer;
import org.ecities.records.Query;
import org.ecities.views.Columns;
import org.ecities.views.Row;
import org.ecities.views.Rows;

/** The parts of a directory's screen, ready to show. */
final class DirectoryScreen {

    private static final int FIRST_VALUES = 8;

    private final DirectoryRequest request;
    private final Columns columns;
    private final Rows rows;
    private final Messages messages;

    DirectoryScreen(DirectoryRequest request, Columns columns, Rows rows, Messages messages) {
        this.request = request;
        this.columns = columns;
        this.rows = rows;
        this.messages = messages;
    }

    List<Row> rows(Answer answer, List<String> ids) {
        return answer.hits().stream().map(hit -> rows.row(hit, ids)).toList();
    }

    List<Column> columns(List<String> ids) {
        return ids.stream().map(this::column).toList();
    }

    List<Facet> facets(Answer answer) {
        return answer.facets().entrySet().stream()
                .filter(facet -> !facet.getValue().isEmpty())
                .map(facet -> facet(facet.getKey(), facet.getValue()))
                .toList();
    }

    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        request.conditions().forEach((field, values) -> values.forEach(value -> conditions.add(new Condition(
                columns.label(field, messages),
                rows.shown(field, List.of(value)),
                request.without(field, value).href()))));
        if (!request.words().isEmpty()) {
            conditions.add(new Condition("", request.words(), request.withWords("").href()));
        }
        if (!request.filter().isEmpty()) {
            conditions.add(new Condition("", request.filter(), request.withFilter("").href()));
        }
        return List.copyOf(conditions);
    }

    String previousHref() {
        return request.page() > 1 ? request.withPage(request.page() - 1).href() : "";
    }

    String nextHref(Answer answer) {
        boolean more = (long) request.page() * DirectoryRequest.ROWS < answer.total()
                && request.page() < DirectoryRequest.LAST_PAGE;
        return more ? request.withPage(request.page() + 1).href() : "";
    }

    private Column column(String id) {
        boolean number = rows.isNumber(id);
        Optional<Query.Sort> sort = request.sort().filter(by -> by.field().equals(id));
        // The largest numbers are what people look for first.
        boolean descending = sort.map(by -> !by.descending()).orElse(number);
        String sorted = sort.map(by -> by.descending() ? "descending" : "ascending").orElse("none");
        return new Column(
                id, columns.label(id, messages), request.withSort(new Query.Sort(id, descending)).href(), sorted, number);
    }

    private Facet facet(String field, List<Answer.Count> counts) {
        List<FacetValue> values = counts.stream()
                .map(count -> value(field, count))
                .sorted(Comparator.comparing(FacetValue::selected).reversed())
                .toList();
        int first = Math.min(values.size(), FIRST_VALUES);
        return new Facet(
                field,
                columns.label(field, messages),
                values.subList(0, first),
                values.subList(first, values.size()));
    }

    private FacetValue value(String field, Answer.Count count) {
        boolean selected = request.has(field, count.value());
        DirectoryRequest other =
                selected ? request.without(field, count.value()) : request.with(field, count.value());
        return new FacetValue(
                rows.shown(field, List.of(count.value())), count.pages(), other.href(), selected);
    }
}
