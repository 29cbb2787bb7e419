package org.ecities.records.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.ConflictException;
import org.ecities.pages.PageMerge;
import org.ecities.pages.Pages;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.FieldTypes;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.store.PageVersion;

/**
 * What the second author sees when both changed the same field: part {@code conflict} with attributes
 * {@code conflict} (the exception), {@code formHtml} and {@code pageName}; status 409.
 */
final class ConflictScreen {

    private final Pages pages;
    private final PageMerge merge;
    private final RecordText text;
    private final FieldTypes types;

    ConflictScreen(Pages pages, PageMerge merge, Schemas schemas, FieldTypes types) {
        this.pages = pages;
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
        String latest = pages.view(visit.asker(), conflict.page(), conflict.latest())
                .map(PageVersion::text)
                .orElse(conflict.theirs());
        PageRecord myWay = record(merge.merge(base.text(), latest, mine).text(), schema);
        PageRecord theirWay = record(merge.merge(base.text(), mine, latest).text(), schema);
        String html = new ConflictForm(types, visit.messages(), schema)
                .html(conflict, changes.changes().keySet(), myWay, theirWay, visit.token(), note(request));
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

    private PageRecord record(String pageText, Schema schema) {
        return text.read(pageText).record().orElseGet(() -> new PageRecord(schema.name(), Map.of(), Map.of()));
    }

    private static String note(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("note")).orElse("");
    }
}
