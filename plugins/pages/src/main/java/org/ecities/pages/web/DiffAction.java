package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ecities.pages.Pages;
import org.ecities.pages.diff.TextDiff;
import org.ecities.store.PageVersion;

/** The difference of two versions at {@code /diff/<page>?from=&to=}; by default the latest and the one before. */
public final class DiffAction extends Action {

    private final transient Pages pages;
    private final transient Absent absent;
    private final transient DifferenceTable table;

    /** Connects the parts, where nothing is said beside the lines. */
    public DiffAction(Pages pages) {
        this(pages, DifferenceTable.NONE);
    }

    /** Connects the parts. */
    public DiffAction(Pages pages, DifferenceTable table) {
        this.table = table;
        this.pages = pages;
        this.absent = new Absent(pages);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PageVersion> latest = pages.view(visit.asker(), pageName(request));
        if (latest.isEmpty()) {
            absent.page(visit, request, response, pageName(request));
            return;
        }
        int newest = latest.get().version();
        int to = (int) Numbers.version(request, "to").orElse(newest);
        int from = (int) Numbers.version(request, "from").orElse(Math.max(1, to - 1));
        compare(visit, request, response, latest.get(), from, to);
    }

    private void compare(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            PageVersion latest,
            int from,
            int to)
            throws ServletException, IOException {
        Optional<PageVersion> earlier = pages.view(visit.asker(), latest.name(), from);
        Optional<PageVersion> later = pages.view(visit.asker(), latest.name(), to);
        if (earlier.isEmpty() || later.isEmpty()) {
            int missing = earlier.isEmpty() ? from : to;
            absent.version(request, response, latest.name(), missing, latest.version());
        } else {
            Shell.show(request, response, screen(visit, earlier.get(), later.get(), latest.version()));
        }
    }

    private ShellPage screen(Visit visit, PageVersion earlier, PageVersion later, int newest) {
        String name = later.name();
        Moments moments = Moments.of(visit);
        return ShellPage.about("diff", visit.messages().text("pages.diff.title", name), name)
                .with("diff", TextDiff.of(earlier.text(), later.text()))
                .with("html", table.html(visit, earlier, later))
                .with("from", VersionRow.of(visit, moments, earlier.head()))
                .with("to", VersionRow.of(visit, moments, later.head()))
                .with("maxRows", TextDiff.MAX_ROWS)
                .with("viewHref", Links.view(name))
                .with("historyHref", Links.history(name))
                .with("newerHref", later.version() < newest ? step(later, 1) : "")
                .with("olderHref", later.version() > 2 ? step(later, -1) : "");
    }

    /** The difference one version on: what that version changed. */
    private static String step(PageVersion later, int by) {
        int version = later.version() + by;
        return Links.diff(later.name(), version - 1, version);
    }
}
