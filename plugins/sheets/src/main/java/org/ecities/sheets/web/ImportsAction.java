package org.ecities.sheets.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ecities.pages.Asker;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.sheets.BatchPage;
import org.ecities.sheets.BatchRevert;
import org.ecities.sheets.ImportOptions;
import org.ecities.sheets.ImportProgress;
import org.ecities.sheets.RevertReport;
import org.ecities.store.Batch;
import org.ecities.store.Store;

/**
 * {@code /imports} and {@code /imports/<id>}: what was imported, and taking an import back in two steps. People see the
 * imports they made, the secretariat all of them. Parts {@code imports} and {@code importback}.
 */
public final class ImportsAction extends Action {

    /** Where this answers. */
    public static final String PATH = "/imports";

    private static final int SHOWN = 100;

    private final transient Store store;
    private final transient Pages pages;
    private final transient UnaryOperator<String> names;

    /**
     * Takes the wiki.
     *
     * @param names tells the name of a login
     */
    public ImportsAction(Store store, Pages pages, UnaryOperator<String> names) {
        this.store = store;
        this.pages = pages;
        this.names = names;
    }

    /** Address of an import. */
    static String path(String batch) {
        return PATH + "/" + Links.segment(batch);
    }

    /** An import in the list. */
    public record Row(String href, String id, String source, String author, String when, int pages) {}

    /** A page of an import; {@code left} says why it would stay. */
    public record PageRow(String name, String href, String left) {}

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!visit.isSignedIn()) {
            throw new NotAllowedException(Right.EDIT, "");
        }
        if (pageName(request).isEmpty()) {
            Shell.show(request, response, list(visit));
            return;
        }
        Optional<Batch> batch = batch(visit, request);
        if (batch.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("sheets.imports.absent", pageName(request)));
        } else {
            Shell.show(request, response, one(visit, batch.get(), Optional.empty()));
        }
    }

    private ShellPage list(Visit visit) {
        List<Row> rows = store.batches().all().stream()
                .filter(batch -> mayLook(visit.asker(), batch))
                .limit(SHOWN)
                .map(batch -> row(visit, batch))
                .toList();
        return ShellPage.of("imports", visit.messages().text("sheets.imports.title"))
                .with("rows", rows)
                .with("importHref", ImportAction.PATH);
    }

    private static boolean mayLook(Asker asker, Batch batch) {
        return asker.secretariat() || batch.author().equals(asker.login());
    }

    private Row row(Visit visit, Batch batch) {
        return new Row(
                path(batch.id()), batch.id(), batch.source(), names.apply(batch.author()),
                Moments.of(visit).minute(batch.started()), touched(batch).size());
    }

    private Collection<BatchPage> touched(Batch batch) {
        return BatchPage.of(store.batches().changes(batch.id()));
    }

    private Optional<Batch> batch(Visit visit, HttpServletRequest request) {
        return store.batches().batch(pageName(request)).filter(batch -> mayLook(visit.asker(), batch));
    }

    private ShellPage one(Visit visit, Batch batch, Optional<RevertReport> report) {
        List<PageRow> touched = touched(batch).stream()
                .filter(page -> pages.may(visit.asker(), Right.VIEW, page.name()))
                .limit(SHOWN)
                .map(page -> new PageRow(page.name(), Links.view(page.name()), ""))
                .toList();
        return ShellPage.of("importback", visit.messages().text("sheets.imports.one", batch.id()))
                .with("batch", row(visit, batch))
                .with("path", path(batch.id()))
                .with("pages", touched)
                .with("importsHref", PATH)
                .with("looked", report.filter(RevertReport::dryRun).isPresent())
                .with("done", report.filter(found -> !found.dryRun()).isPresent())
                .with("restored", report.map(found -> found.restored() + found.deleted()).orElse(0))
                .with("left", report.map(found -> left(visit, found)).orElse(List.of()));
    }

    private List<PageRow> left(Visit visit, RevertReport report) {
        return report.left().stream()
                .filter(page -> pages.may(visit.asker(), Right.VIEW, page.page()))
                .map(page -> new PageRow(page.page(), Links.view(page.page()), page.reason().text(visit.messages())))
                .toList();
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Batch> batch = batch(visit, request);
        if (batch.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("sheets.imports.absent", pageName(request)));
            return;
        }
        String wanted = Optional.ofNullable(request.getParameter("do")).orElse("");
        if (!List.of("look", "back").contains(wanted)) {
            throw new PageRefusedException("sheets.import.button", wanted);
        }
        ImportOptions options = new ImportOptions(visit.asker(), wanted.equals("look"), visit.locale());
        RevertReport report = new BatchRevert(store, pages).run(batch.get().id(), options, ImportProgress.none());
        Shell.show(request, response, one(visit, batch.get(), Optional.of(report)));
    }
}
