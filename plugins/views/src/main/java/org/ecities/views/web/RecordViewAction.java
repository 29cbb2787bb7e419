package org.ecities.views.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecities.pages.Pages;
import org.ecities.pages.TagSpan;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.Query;
import org.ecities.store.PageVersion;
import org.ecities.views.DirectoryRefusedException;
import org.ecities.views.view.Views;

/**
 * {@code /views/<page>/<number>} shows one view of a page alone, part {@code recordview}, sorted by {@code sort};
 * {@code /views/<page>/<number>.csv} gives it as CSV. {@code /views/land.svg} and {@code /views/borders.svg} are what
 * maps are drawn on.
 */
public final class RecordViewAction extends Action {

    private static final Pattern PLACE = Pattern.compile("(.+)/([1-9][0-9]{0,2})(\\.csv)?");

    private final transient Pages pages;
    private final transient Views views;
    private final transient MapDrawings drawings;

    /** Connects the parts. */
    public RecordViewAction(Pages pages, Views views, MapDrawings drawings) {
        this.pages = pages;
        this.views = views;
        this.drawings = drawings;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = pageName(request);
        Optional<MapDrawings.Drawing> drawing = drawings.find(path);
        if (drawing.isPresent()) {
            drawing.get().send(response);
            return;
        }
        Matcher place = PLACE.matcher(path);
        Optional<PageVersion> page = place.matches() ? pages.view(visit.asker(), place.group(1)) : Optional.empty();
        Optional<TagSpan> span = page.flatMap(found -> span(found, Integer.parseInt(place.group(2))));
        if (span.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("views.alone.absent"));
        } else if (place.group(3) == null) {
            alone(visit, request, response, page.get(), span.get(), Integer.parseInt(place.group(2)));
        } else {
            csv(visit, request, response, page.get(), span.get(), place.group(2));
        }
    }

    private static Optional<TagSpan> span(PageVersion page, int number) {
        List<TagSpan> spans = Views.in(page.text());
        return number <= spans.size() ? Optional.of(spans.get(number - 1)) : Optional.empty();
    }

    private void alone(
            Visit visit, HttpServletRequest request, HttpServletResponse response, PageVersion page, TagSpan span, int number)
            throws ServletException, IOException {
        String body = span.body(page.text());
        Optional<Query.Sort> sort = Optional.ofNullable(request.getParameter("sort"))
                .filter(text -> !text.isBlank())
                .map(Query.Sort::parse);
        try {
            if (sort.isPresent() && !views.sorts(body, sort.get().field(), visit.asker())) {
                Failures.show(request, response, 400, visit.messages().text("views.alone.sort", sort.get().field()));
                return;
            }
            String html = views.alone(
                    body, line(page, span), Views.address(page.name(), number), sort, visit.asker(), visit.messages());
            String title = views.title(body, visit.asker(), visit.messages());
            Shell.show(request, response, ShellPage.of("recordview", title)
                    .with("html", html)
                    .with("page", page.name())
                    .with("viewHref", Links.view(page.name())));
        } catch (DirectoryRefusedException refused) {
            refused(visit, request, response, refused);
        }
    }

    private void csv(
            Visit visit, HttpServletRequest request, HttpServletResponse response, PageVersion page, TagSpan span, String number)
            throws ServletException, IOException {
        try {
            String csv = views.csv(span.body(page.text()), line(page, span), visit.asker(), visit.messages());
            String name = Links.segment(page.name()) + "-" + number + ".csv";
            response.setContentType("text/csv;charset=utf-8");
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
            response.setHeader("Cache-Control", "private, no-cache");
            response.getWriter().write(csv);
        } catch (DirectoryRefusedException refused) {
            refused(visit, request, response, refused);
        }
    }

    /** As on the page, only those who are signed in are told what is wrong. */
    private static void refused(
            Visit visit, HttpServletRequest request, HttpServletResponse response, DirectoryRefusedException refused)
            throws ServletException, IOException {
        String told = visit.asker().signedIn()
                ? String.join(" ", refused.texts(visit.messages()))
                : visit.messages().text("views.tag.absent");
        Failures.show(request, response, 400, told);
    }

    private static int line(PageVersion page, TagSpan span) {
        return 1 + (int) page.text().substring(0, span.bodyStart()).chars().filter(c -> c == '\n').count();
    }
}
