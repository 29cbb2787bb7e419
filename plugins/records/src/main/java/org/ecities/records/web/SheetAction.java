package org.ecities.records.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.ConflictException;
import org.ecities.pages.Messages;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Numbers;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.Visit;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.PageRecord;
import org.ecities.records.PrivateFields;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.history.SheetVersions;
import org.ecities.records.history.ValueSetting;
import org.ecities.store.PageVersion;

/**
 * The data sheet of a page value by value at {@code /sheet/<page>}: who set each value and when; with {@code ?field=} all
 * changes of one. POST with {@code field}, {@code version} and {@code base} brings an earlier value back. A page without a
 * data sheet gets the same answer as one that is not there.
 */
public final class SheetAction extends Action {

    private final transient Pages pages;
    private final transient PrivateFields privateFields;
    private final transient Schemas schemas;
    private final transient FieldTypes types;
    private final transient RecordText text;
    private final transient SheetVersions versions;

    /** Takes the pages, what stands beside their texts, and how values look. */
    public SheetAction(Pages pages, PrivateFields privateFields, Schemas schemas, FieldTypes types) {
        this.pages = pages;
        this.privateFields = privateFields;
        this.schemas = schemas;
        this.types = types;
        this.text = new RecordText(schemas);
        this.versions = new SheetVersions(pages, schemas);
    }

    /** The latest data sheet of a page. */
    private record Sheet(PageVersion page, Schema schema, PageRecord record) {}

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Sheet> sheet = sheet(visit.asker(), pageName(request));
        String wanted = parameter(request, "field");
        Optional<Field> field = sheet.flatMap(found -> field(found, wanted));
        if (sheet.isEmpty() || !wanted.isEmpty() && field.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("records.sheet.none"));
        } else if (field.isPresent()) {
            timeline(visit, request, response, sheet.get(), field.get());
        } else {
            overview(visit, request, response, sheet.get());
        }
    }

    private Optional<Sheet> sheet(Asker asker, String page) {
        return pages.view(asker, page).flatMap(found -> text.read(found.text()).record()
                .flatMap(record -> schemas.schema(record.schema()).map(schema -> new Sheet(found, schema, record))));
    }

    /** A field whose changes are versions of the page; one that the form design does not know as well. */
    private static Optional<Field> field(Sheet sheet, String id) {
        Optional<Field> known = sheet.schema().field(id);
        if (known.isPresent()) {
            return known.filter(field -> !field.isPrivate());
        }
        return sheet.record().field(id).map(value -> Field.of(id, "text"));
    }

    private void overview(Visit visit, HttpServletRequest request, HttpServletResponse response, Sheet sheet)
            throws ServletException, IOException {
        String name = sheet.page().name();
        PrivateFields.Seen seen = privateFields.seen(visit.asker(), name, sheet.schema(), sheet.record());
        Map<Field, Optional<ValueSetting>> last = new LinkedHashMap<>();
        SheetVersions.Stretch stretch = versions.stretch(visit.asker(), name, 0);
        for (Field field : seen.schema().fields()) {
            if (seen.record().field(field).isPresent()) {
                last.put(field, field.isPrivate()
                        ? Optional.empty()
                        : ValueSetting.of(stretch, field).stream().findFirst());
            }
        }
        String html = new SheetHtml(visit, name, schemas, types).overview(seen.record(), last, stretch.oldest());
        show(request, response, visit.messages().text("records.sheet.title", name), name, html);
    }

    private void timeline(
            Visit visit, HttpServletRequest request, HttpServletResponse response, Sheet sheet, Field field)
            throws ServletException, IOException {
        String name = sheet.page().name();
        int newer = (int) Numbers.optional(request, "newer", sheet.page().version()).orElse(0);
        SheetVersions.Stretch stretch = versions.stretch(visit.asker(), name, newer);
        boolean writes = field.writers().include(visit.asker()) && pages.may(visit.asker(), Right.EDIT, name);
        String label = field.label(visit.locale());
        String html = new SheetHtml(visit, name, schemas, types).timeline(
                field,
                ValueSetting.of(stretch, field),
                writes ? sheet.page().version() : 0,
                stretch.first() ? 0 : newer + SheetVersions.MAX_VERSIONS - 1);
        show(request, response, visit.messages().text("records.sheet.timeline", label, name), name, html);
    }

    private static void show(
            HttpServletRequest request, HttpServletResponse response, String title, String name, String html)
            throws ServletException, IOException {
        Shell.show(request, response, ShellPage.about("form", title, name)
                .with("formHtml", html)
                .with("pageName", name));
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Sheet> sheet = sheet(visit.asker(), pageName(request));
        if (sheet.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("records.sheet.none"));
            return;
        }
        String id = parameter(request, "field");
        String version = parameter(request, "version");
        Field field = field(sheet.get(), id).orElseThrow(() -> new PageRefusedException("records.sheet.refused", version, id));
        FieldValue back = value(visit.asker(), sheet.get(), field, version)
                .orElseThrow(() -> new PageRefusedException("records.sheet.refused", version, id));
        try {
            pages.commit(visit.asker(), change(visit.asker(), sheet.get(), field, back, parameter(request, "base")), note(field, version));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", Links.sheet(sheet.get().page().name(), field.id()));
        } catch (ConflictException meanwhile) {
            Failures.show(request, response, 409, visit.messages().text("records.values.conflict"));
        }
    }

    private Optional<FieldValue> value(Asker asker, Sheet sheet, Field field, String version) {
        return version.matches("[0-9]{1,9}")
                ? versions.version(asker, sheet.page().name(), Integer.parseInt(version))
                        .flatMap(found -> found.value(field))
                : Optional.empty();
    }

    /**
     * One value of the text that the visitor saw: when somebody changed the same field meanwhile, that is a conflict, and
     * changes of other fields stay.
     */
    private PageChange change(Asker asker, Sheet sheet, Field field, FieldValue back, String seen) {
        int base = seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
        String name = sheet.page().name();
        PageVersion from = base == sheet.page().version()
                ? sheet.page()
                : pages.view(asker, name, base)
                        .filter(found -> text.read(found.text()).record().isPresent())
                        .orElseThrow(() -> new PageRefusedException("records.form.base", seen));
        return PageChange.text(name, base, text.write(from.text(), sheet.schema(), Map.of(field.id(), Optional.of(back))));
    }

    private static String note(Field field, String version) {
        Messages words = Messages.of(Messages.LANGUAGES.get(0));
        return words.text("records.sheet.back.note", field.label(words.locale()), version);
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
