package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.ecities.pages.Asker;
import org.ecities.pages.PageTags;
import org.ecities.pages.Pages;
import org.ecities.pages.ShownRecords;
import org.ecities.store.PageVersion;

/** Shows a page at {@code /wiki/<page>}, or an earlier version of it with {@code ?version=}; for paper with {@code ?print=1}. */
public final class ViewAction extends Action {

    /** The page at {@code /} and {@code /wiki/}. */
    public static final String FRONT_PAGE = "Main";

    private final transient Pages pages;
    private final transient PageTags tags;
    private final transient ViewScreen screen;
    private final transient Absent absent;

    /** As {@link #ViewAction(Pages, PageRenderer, PageTags, BiFunction)} for pages without titles of their own. */
    public ViewAction(Pages pages, PageRenderer renderer, PageTags tags) {
        this(pages, renderer, tags, (page, locale) -> "");
    }

    /** As the next constructor, for pages without files that nobody watches. */
    public ViewAction(
            Pages pages, PageRenderer renderer, PageTags tags, BiFunction<PageVersion, Locale, String> title) {
        this(pages, renderer, tags, title, FileLines.none(), CommentLines.none(), (asker, page) -> false, page -> "", PageRemarks.NONE);
    }

    /**
     * Connects the parts.
     *
     * @param title   the title a page has of its own in a language; empty for none
     * @param files    the files listed under a page
     * @param comments the comments under a page
     * @param watches whether somebody watches a page
     * @param writing address of the form by which readers write to whoever a page is about; empty for none
     * @param remarks what is said of the latest version above it
     */
    public ViewAction(
            Pages pages,
            PageRenderer renderer,
            PageTags tags,
            BiFunction<PageVersion, Locale, String> title,
            FileLines files,
            CommentLines comments,
            BiPredicate<Asker, String> watches,
            Function<PageVersion, String> writing,
            PageRemarks remarks) {
        this.pages = pages;
        this.tags = tags;
        this.screen = new ViewScreen(pages, renderer, tags, title, files, comments, watches, writing, remarks);
        this.absent = new Absent(pages);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String typed = pageName(request).isEmpty() ? FRONT_PAGE : pageName(request);
        OptionalLong version = Numbers.version(request, "version");
        Optional<PageVersion> latest = pages.view(visit.asker(), typed);
        if (latest.isEmpty()) {
            absent.page(visit, request, response, typed);
        } else if (!latest.get().name().equals(typed)) {
            redirect(response, latest.get().name(), version);
        } else {
            page(visit, request, response, latest.get(), version);
        }
    }

    private void page(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            PageVersion latest,
            OptionalLong wanted)
            throws ServletException, IOException {
        int version = (int) wanted.orElse(latest.version());
        Optional<PageVersion> shown = version == latest.version()
                ? Optional.of(latest)
                : pages.view(visit.asker(), latest.name(), version).filter(page -> !page.head().deleted());
        if (shown.isEmpty()) {
            absent.version(request, response, latest.name(), version, latest.version());
        } else {
            if (version == latest.version()) {
                ShownRecords.of(latest.text(), tags)
                        .ifPresent(schemas -> new PlainView(latest.name(), schemas).say(request));
            }
            Shell.show(request, response, screen.of(visit, request, shown.get(), latest));
        }
    }

    /** Names are found in any spelling; each page has one address. */
    private static void redirect(HttpServletResponse response, String name, OptionalLong version) {
        String address = version.isPresent() ? Links.view(name, (int) version.getAsLong()) : Links.view(name);
        Moved.to(response, address);
    }
}
