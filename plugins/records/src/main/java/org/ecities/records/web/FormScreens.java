package org.ecities.records.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.Violation;
import org.ecities.records.web.design.DesignLinks;

/** The screens of the form: part {@code form} with {@code formHtml}. */
final class FormScreens {

    private final Schemas schemas;
    private final FieldTypes types;
    private final RecordForm form;

    FormScreens(Schemas schemas, FieldTypes types, RecordForm form) {
        this.schemas = schemas;
        this.types = types;
        this.form = form;
    }

    /** The form itself. */
    void form(HttpServletRequest request, HttpServletResponse response, FormSheet sheet, FormTarget target, int status)
            throws ServletException, IOException {
        show(request, response, target, form.html(sheet) + design(Visit.of(request), sheet.schema()), status);
    }

    /** Who may change what the form asks finds the way here. */
    private static String design(Visit visit, Schema schema) {
        HtmlWriter out = new HtmlWriter();
        if (visit.asker().secretariat()) {
            out.open("p").open("a").attr("href", DesignLinks.of(Schema.PAGE_PREFIX + schema.name()));
            out.text(visit.messages().text("records.design.change")).close().close();
        }
        return out.html();
    }

    /** A page whose record cannot be read: the reason, and the way to the text. */
    void broken(HttpServletRequest request, HttpServletResponse response, FormTarget target, Violation reason)
            throws ServletException, IOException {
        Messages messages = Visit.of(request).messages();
        HtmlWriter out = new HtmlWriter();
        out.open("div", "ec-form__broken").attr("role", "alert");
        out.open("p").text(messages.text("records.form.broken", reason.line(), reason.text(messages))).close();
        editLink(out, target, messages);
        show(request, response, target, out.close().html(), 422);
    }

    /** A page without a record and no schema asked for: the schemas to choose from. */
    void choose(HttpServletRequest request, HttpServletResponse response, FormTarget target, String wanted)
            throws ServletException, IOException {
        Messages messages = Visit.of(request).messages();
        if (!wanted.isEmpty()) {
            String known = schemas.all().stream().map(Schema::name).collect(Collectors.joining(", "));
            Failures.show(request, response, 404, messages.text("records.form.schema", wanted, known));
            return;
        }
        HtmlWriter out = new HtmlWriter();
        out.open("div", "ec-form__choose");
        out.open("p").text(messages.text("records.form.absent")).close();
        out.open("ul");
        for (Schema schema : schemas.all()) {
            String link = Links.form(target.pageName()) + "?schema=" + Links.query(schema.name());
            out.open("li").open("a").attr("href", link).text(schema.label(messages.locale())).close().close();
        }
        out.close();
        editLink(out, target, messages);
        show(request, response, target, out.close().html(), 200);
    }

    private static void editLink(HtmlWriter out, FormTarget target, Messages messages) {
        out.open("p").open("a").attr("href", Links.edit(target.pageName()));
        out.text(messages.text("records.form.text")).close().close();
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, FormTarget target, String html, int status)
            throws ServletException, IOException {
        Messages messages = Visit.of(request).messages();
        String key = target.version() == 0 ? "records.form.new" : "records.form.title";
        ShellPage page = ShellPage.about("form", messages.text(key, title(target, messages)), target.pageName());
        Shell.show(
                request,
                response,
                page.with("formHtml", html).with("pageName", target.pageName()).status(status));
    }

    private String title(FormTarget target, Messages messages) {
        return target.schema()
                .flatMap(schema -> schema.field(schema.titleField()))
                .flatMap(field -> target.record().field(field)
                        .map(FieldValue::value)
                        .map(value -> types.of(field).shown(field, value, schemas, messages.locale())))
                .filter(title -> !title.isBlank())
                .or(() -> Optional.of(target.pageName()))
                .get();
    }
}
