package org.ecities.records.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecities.pages.ConflictException;
import org.ecities.pages.PageMerge;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;

/**
 * What the second author sees when both changed the same field: part {@code conflict} with attributes
 * {@code conflict} (the exception), {@code formHtml} and {@code pageName}; status 409.
 */
final class ConflictScreen {

    private final PageMerge merge;
    private final RecordText text;
    private final FieldTypes types;

    ConflictScreen(PageMerge merge, Schemas schemas, FieldTypes types) {
        this.merge = merge;
        this.text = new RecordText(schemas);
        this.types = types;
    }

    void show(
            HttpServletRequest request,
            HttpServletResponse response,
            FormTarget base,
            FormChanges changes,
            String mine,
            ConflictException conflict)
            throws ServletException, IOException {
        Visit visit = Visit.of(request);
        Schema schema = base.schema().orElseThrow();
        boolean deleted = conflict.latest() == 0;
        PageRecord myWay = record(deleted ? mine : merged(base, conflict.theirs(), mine), schema);
        PageRecord theirWay = record(merged(base, mine, conflict.theirs()), schema);
        Set<String> carried = deleted ? ids(schema) : changes.changes().keySet();
        String html = new ConflictForm(types, visit.messages(), schema)
                .html(conflict, carried, myWay, theirWay, visit.token(), note(request));
        String title = visit.messages().text("records.conflict.title");
        Shell.show(
                request,
                response,
                ShellPage.about("conflict", title, conflict.page())
                        .with("conflict", conflict)
                        .with("formHtml", html)
                        .with("pageName", conflict.page())
                        .status(409));
    }

    private String merged(FormTarget base, String first, String second) {
        return merge.merge(base.text(), first, second).text();
    }

    /** Of a page that was deleted meanwhile the whole record is carried over. */
    private static Set<String> ids(Schema schema) {
        return schema.fields().stream().map(Field::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private PageRecord record(String pageText, Schema schema) {
        return text.read(pageText).record().orElseGet(() -> new PageRecord(schema.name(), Map.of(), Map.of()));
    }

    private static String note(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("note")).orElse("");
    }
}
