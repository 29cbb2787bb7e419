package org.ecities.records.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecities.pages.Asker;
import org.ecities.pages.ConflictException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.PrivateValues;
import org.ecities.pages.Readership;
import org.ecities.pages.Right;
import org.ecities.pages.ValueChange;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.store.PageVersion;
import org.ecities.store.PrivateValue;

/**
 * Earlier private values of a page at {@code /values/<page>}, for those who may read them: part {@code form} with
 * {@code formHtml}. POST with {@code field}, {@code version} and {@code base} brings one back. Whoever may read none gets
 * the same 404 as for a page that is not there.
 */
public final class ValuesAction extends Action {

    private final transient Pages pages;
    private final transient PrivateValues values;
    private final transient Schemas schemas;
    private final transient FieldTypes types;
    private final transient RecordText text;

    /** Takes the pages, what stands beside their texts, and how values look. */
    public ValuesAction(Pages pages, PrivateValues values, Schemas schemas, FieldTypes types) {
        this.pages = pages;
        this.values = values;
        this.schemas = schemas;
        this.types = types;
        this.text = new RecordText(schemas);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PageVersion> page = pages.view(visit.asker(), pageName(request));
        List<ValuesHtml.Row> rows = page.map(found -> rows(visit.asker(), found)).orElse(List.of());
        if (rows.isEmpty()) {
            none(visit, request, response);
            return;
        }
        String name = page.orElseThrow().name();
        boolean edits = pages.may(visit.asker(), Right.EDIT, name);
        String title = visit.messages().text("records.values.title", name);
        Shell.show(request, response, ShellPage.about("form", title, name)
                .with("formHtml", new ValuesHtml(visit, name, types, schemas, values::ended).html(rows, edits))
                .with("pageName", name));
    }

    /** Whether somebody finds earlier private values of a page here. */
    public boolean has(Asker asker, String page) {
        return pages.view(asker, page).filter(found -> !rows(asker, found).isEmpty()).isPresent();
    }

    private static void none(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Failures.show(request, response, 404, visit.messages().text("records.values.none"));
    }

    /** The fields of the form design that this visitor may read, each with its versions, newest first. */
    private List<ValuesHtml.Row> rows(Asker asker, PageVersion page) {
        List<ValuesHtml.Row> rows = new ArrayList<>();
        for (Field field : fields(asker, page)) {
            List<PrivateValue> versions = Stream.concat(Stream.of(field.id()), field.was().stream())
                    .flatMap(id -> values.history(asker, page.name(), id).stream())
                    .toList();
            if (!versions.isEmpty()) {
                rows.add(new ValuesHtml.Row(field, versions, field.writers().include(asker)));
            }
        }
        return rows;
    }

    /** What a person chose before is theirs to know: of such fields the secretariat alone sees earlier values. */
    private List<Field> fields(Asker asker, PageVersion page) {
        return text.read(page.text()).record()
                .map(PageRecord::schema)
                .flatMap(schemas::schema)
                .map(Schema::fields)
                .orElse(List.of())
                .stream()
                .filter(field -> field.isPrivate() && values.mayRead(asker, field.readers(), page.name()))
                .filter(field -> !field.chosen() || values.mayRead(asker, Readership.SECRETARIAT, page.name()))
                .toList();
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PageVersion> page = pages.view(visit.asker(), pageName(request));
        if (page.isEmpty() || fields(visit.asker(), page.get()).isEmpty()) {
            none(visit, request, response);
            return;
        }
        ValueChange back = back(visit, page.get(), request);
        try {
            PageChange unchanged = PageChange.text(page.get().name(), page.get().version(), page.get().text());
            pages.commit(visit.asker(), unchanged.with(List.of(back)), "");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", Links.values(page.get().name()));
        } catch (ConflictException meanwhile) {
            Failures.show(request, response, 409, visit.messages().text("records.values.conflict"));
        }
    }

    /** The earlier value as a change of its field, for whoever may read the field now. */
    private ValueChange back(Visit visit, PageVersion page, HttpServletRequest request) {
        String id = parameter(request, "field");
        String version = parameter(request, "version");
        Optional<Field> field = fields(visit.asker(), page).stream()
                .filter(found -> found.id().equals(id) || found.was().contains(id))
                .filter(found -> found.writers().include(visit.asker()))
                .findFirst();
        Optional<PrivateValue> wanted = field.filter(found -> version.matches("[0-9]{1,9}"))
                .flatMap(found -> values.version(visit.asker(), page.name(), id, Integer.parseInt(version)))
                .filter(found -> found.value().isPresent());
        if (wanted.isEmpty()) {
            throw new PageRefusedException("records.values.refused", version, id);
        }
        return new ValueChange(
                field.get().id(), base(request), wanted.get().value(), field.get().readers(), wanted.get().consent());
    }

    private static int base(HttpServletRequest request) {
        String base = parameter(request, "base");
        return base.matches("[0-9]{1,9}") ? Integer.parseInt(base) : 0;
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
