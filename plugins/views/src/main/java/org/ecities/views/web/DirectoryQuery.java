package org.ecities.views.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.records.Field;
import org.ecities.records.Filter;
import org.ecities.records.FilterLanguage;
import org.ecities.records.FilterSyntaxException;
import org.ecities.records.Query;
import org.ecities.records.Schema;
import org.ecities.views.DirectoryRefusedException;

/** The question to the Catalogue that a directory's address means. */
final class DirectoryQuery {

    private DirectoryQuery() {}

    /**
     * Makes it.
     *
     * @throws DirectoryRefusedException when the filter cannot be read
     */
    static Query of(DirectoryRequest request, Schema schema, List<String> columns) {
        return new Query(
                Optional.of(request.words()).filter(words -> !words.isEmpty()),
                filter(request, schema),
                request.sort().stream().toList(),
                (request.page() - 1) * DirectoryRequest.ROWS,
                DirectoryRequest.ROWS,
                columns,
                schema.fields().stream().filter(Field::facet).map(Field::id).toList());
    }

    private static Filter filter(DirectoryRequest request, Schema schema) {
        List<Filter> parts = new ArrayList<>();
        parts.add(new Filter.Compare("schema", Filter.Operator.EQUAL, schema.name()));
        request.conditions().forEach((field, values) -> parts.add(new Filter.In(field, values)));
        parts.add(typed(request.filter()));
        return new Filter.And(List.copyOf(parts));
    }

    private static Filter typed(String filter) {
        try {
            return FilterLanguage.parse(filter);
        } catch (FilterSyntaxException wrong) {
            throw new DirectoryRefusedException(
                    messages -> messages.text("views.directory.filter", wrong.text(messages)));
        }
    }
}
