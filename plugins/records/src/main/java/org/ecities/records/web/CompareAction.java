package org.ecities.records.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecities.pages.Asker;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.Pages;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.FieldTypes;
import org.ecities.records.PrivateFields;
import org.ecities.records.RecordText;
import org.ecities.records.Schemas;
import org.ecities.records.history.FieldDifference;
import org.ecities.store.PageVersion;

/**
 * Two data sheets side by side at {@code /compare/<page>?with=<page>}, as the visitor sees each of them. The second name
 * may leave out what stands before the point: {@code Cebu} beside {@code City.Suwon} is {@code City.Cebu}.
 */
public final class CompareAction extends Action {

    private final transient Pages pages;
    private final transient PrivateFields privateFields;
    private final transient Schemas schemas;
    private final transient FieldTypes types;
    private final transient RecordText text;

    /** Takes the pages, what stands beside their texts, and how values look. */
    public CompareAction(Pages pages, PrivateFields privateFields, Schemas schemas, FieldTypes types) {
        this.pages = pages;
        this.privateFields = privateFields;
        this.schemas = schemas;
        this.types = types;
        this.text = new RecordText(schemas);
    }

    private record Side(String page, PrivateFields.Seen seen) {}

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Side> one = side(visit.asker(), pageName(request));
        if (one.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("records.sheet.none"));
            return;
        }
        String with = Optional.ofNullable(request.getParameter("with")).orElse("").strip();
        Optional<Side> other = names(one.get().page(), with).flatMap(name -> side(visit.asker(), name).stream()).findFirst();
        if (other.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("records.compare.none", with));
        } else {
            screen(visit, request, response, one.get(), other.get());
        }
    }

    private static Stream<String> names(String page, String with) {
        int point = page.indexOf('.');
        String kind = point < 0 ? "" : page.substring(0, point + 1);
        return Stream.of(with, kind + with, kind + with.replace(' ', '-')).distinct();
    }

    private Optional<Side> side(Asker asker, String name) {
        if (name.isEmpty() || name.length() > Pages.MAX_NAME) {
            return Optional.empty();
        }
        return pages.view(asker, name).flatMap(page -> seen(asker, page).map(seen -> new Side(page.name(), seen)));
    }

    private Optional<PrivateFields.Seen> seen(Asker asker, PageVersion page) {
        return text.read(page.text()).record().flatMap(record -> schemas.schema(record.schema())
                .map(schema -> privateFields.seen(asker, page.name(), schema, record)));
    }

    private void screen(Visit visit, HttpServletRequest request, HttpServletResponse response, Side one, Side other)
            throws ServletException, IOException {
        Messages messages = visit.messages();
        FieldCells cells = new FieldCells(schemas, types, messages);
        HtmlWriter out = new HtmlWriter();
        out.open("div", "ec-values");
        out.open("p").open("a").attr("href", Links.sheet(one.page())).text(messages.text("records.sheet.back")).close().close();
        cells.begin(out, messages.text("records.compare.title", one.page(), other.page()), List.of(
                messages.text("records.sheet.field"), one.page(), other.page(), messages.text("records.sheet.difference")));
        cells.differences(out, FieldDifference.of(
                one.seen().schema(), Optional.of(one.seen().record()), Optional.of(other.seen().record())),
                "compare");
        FieldCells.end(out);
        String title = messages.text("records.compare.title", one.page(), other.page());
        Shell.show(request, response, ShellPage.about("form", title, one.page())
                .with("formHtml", out.close().html())
                .with("pageName", one.page()));
    }
}
