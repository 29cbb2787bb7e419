package org.ecities.records.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ecities.pages.Asker;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.Answer;
import org.ecities.records.Catalogue;
import org.ecities.records.FieldTypes;
import org.ecities.records.Filter;
import org.ecities.records.PageRecord;
import org.ecities.records.PrivateFields;
import org.ecities.records.Query;
import org.ecities.records.RecordReading;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.SheetMarks;
import org.ecities.records.Violation;
import org.ecities.store.PageVersion;

/**
 * {@code /please-check}: what does not fit in the data sheets, counted by form design, field and institution, with links
 * to the forms. The secretariat sees all pages, everybody else those of the institutions they act for; nobody sees more
 * than they may view, and of values that not everybody reads only what they read.
 */
public final class PleaseCheckAction extends Action {

    /** Where it is. */
    public static final String PATH = "/please-check";

    private static final int PAGES = 50;

    private final transient Catalogue catalogue;
    private final transient Pages pages;
    private final transient PrivateFields privateFields;
    private final transient Schemas schemas;
    private final transient RecordText text;
    private final transient SheetMarks marks;
    private final transient SheetOwners owners;

    /**
     * Connects the parts.
     *
     * @param before text of the version before one
     */
    public PleaseCheckAction(
            Catalogue catalogue,
            Pages pages,
            PrivateFields privateFields,
            Schemas schemas,
            FieldTypes types,
            Function<PageVersion, Optional<String>> before,
            SheetOwners owners) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.privateFields = privateFields;
        this.schemas = schemas;
        this.text = new RecordText(schemas);
        this.marks = new SheetMarks(schemas, types, before);
        this.owners = owners;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!visit.isSignedIn()) {
            throw new NotAllowedException(Right.VIEW, "please-check");
        }
        CheckRequest wanted = CheckRequest.read(request);
        List<SheetOwners.Owner> own = owners.of(visit.asker(), visit.locale());
        boolean all = visit.asker().secretariat();
        Answer answer = all || !own.isEmpty()
                ? ask(visit.asker(), wanted, all ? List.of() : own)
                : new Answer(0, List.of(), Map.of());
        CheckHtml html = new CheckHtml(schemas, visit.messages(), visit.asker(), wanted, all);
        String body = html.write(answer, own, sheets(visit.asker(), wanted, answer), PAGES);
        String title = visit.messages().text("records.check.title");
        Shell.show(request, response, ShellPage.of("form", title).with("formHtml", body));
    }

    private Answer ask(Asker asker, CheckRequest wanted, List<SheetOwners.Owner> own) {
        List<Filter> parts = new ArrayList<>(List.of(wanted.filter()));
        if (!own.isEmpty()) {
            List<String> names = new ArrayList<>();
            own.forEach(owner -> names.addAll(List.of(owner.page(), owner.mainPage())));
            parts.add(CheckRequest.belongs(names));
        }
        return catalogue.ask(
                new Query(Optional.empty(), new Filter.And(parts), List.of(), wanted.from(), PAGES, List.of(),
                        List.of(SheetMarks.CHECK, "institution")),
                asker);
    }

    /** The pages as they are now: what was put right since the index was asked is not shown. */
    private List<CheckedSheet> sheets(Asker asker, CheckRequest wanted, Answer answer) {
        return answer.hits().stream()
                .flatMap(hit -> pages.view(asker, hit.name())
                        .map(page -> sheet(asker, wanted, hit.title(), page))
                        .filter(sheet -> !sheet.violations().isEmpty())
                        .stream())
                .toList();
    }

    private CheckedSheet sheet(Asker asker, CheckRequest wanted, String title, PageVersion page) {
        RecordReading reading = text.read(page.text());
        String name = reading.span().map(tag -> tag.name()).orElse("");
        Optional<Schema> schema = schemas.schema(name);
        List<Violation> found = reading.violations();
        if (reading.record().isPresent() && schema.isPresent()) {
            PageRecord record = reading.record().get();
            PrivateFields.Seen seen = privateFields.seen(asker, page.name(), schema.get(), record);
            found = marks.violations(page, reading, seen.record(), seen.schema(), schema.get());
        }
        List<Violation> some = found.stream().filter(one -> wanted.wants(name, one)).toList();
        return new CheckedSheet(page.name(), title, name, some, pages.may(asker, Right.EDIT, page.name()));
    }
}
