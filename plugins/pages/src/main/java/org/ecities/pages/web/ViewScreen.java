package org.ecities.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.ecities.pages.Asker;
import org.ecities.pages.Audience;
import org.ecities.pages.Messages;
import org.ecities.pages.PageTags;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.pages.TagFinder;
import org.ecities.store.PageVersion;

/** The screen of one page version: part {@code view}. */
final class ViewScreen {

    /** Most referring pages that are listed. */
    private static final int MAX_REFERRERS = 200;

    private final Pages pages;
    private final PageRenderer renderer;
    private final PageTags tags;
    private final BiFunction<PageVersion, Locale, String> title;
    private final FileLines files;
    private final CommentLines comments;
    private final BiPredicate<Asker, String> watches;
    private final Function<PageVersion, String> writing;
    private final PageRemarks remarks;

    ViewScreen(
            Pages pages,
            PageRenderer renderer,
            PageTags tags,
            BiFunction<PageVersion, Locale, String> title,
            FileLines files,
            CommentLines comments,
            BiPredicate<Asker, String> watches,
            Function<PageVersion, String> writing,
            PageRemarks remarks) {
        this.remarks = remarks;
        this.pages = pages;
        this.renderer = renderer;
        this.tags = tags;
        this.title = title;
        this.files = files;
        this.comments = comments;
        this.watches = watches;
        this.writing = writing;
    }

    ShellPage of(Visit visit, HttpServletRequest request, PageVersion shown, PageVersion latest) {
        PageTitle named = named(visit, shown);
        ShellPage page = ShellPage.about("view", named.text(), shown.name())
                .with("smallTitle", named.small())
                .with("html", html(visit, request, shown, latest))
                .with("printing", printing(request))
                .with("printHref", Links.print(shown.name()))
                .with("notice", notice(visit, shown, latest))
                .with("viewHref", Links.view(shown.name()))
                .with("lastChange", lastChange(visit, shown));
        page.with("files", files.of(visit, shown.name()));
        if (shown.version() == latest.version()) {
            comments.add(page, visit, latest.name());
            page.with("remark", remarks.above(visit, latest));
        }
        addActions(page, visit, latest);
        addReferrers(page, pages.referrers(visit.asker(), shown.name()));
        return page;
    }

    private String html(Visit visit, HttpServletRequest request, PageVersion shown, PageVersion latest) {
        String html = renderer.html(request, shown.name(), shown.text());
        if (printing(request)) {
            return unfolded(html);
        }
        boolean mayEdit = shown.version() == latest.version() && pages.may(visit.asker(), Right.EDIT, latest.name());
        return mayEdit ? SectionLinks.in(html, shown.text(), shown.name(), visit.messages()) : html;
    }

    private static boolean printing(HttpServletRequest request) {
        return "1".equals(request.getParameter("print"));
    }

    /** Nobody can open a fold on paper. Only our own tags write folds; typed text cannot. */
    private static String unfolded(String html) {
        return html.replace("<details class=", "<details open class=").replace("<details>", "<details open>");
    }

    /** The front page greets; its name says nothing to a reader. */
    private PageTitle named(Visit visit, PageVersion shown) {
        return shown.name().equals(ViewAction.FRONT_PAGE)
                ? new PageTitle(visit.messages().text("pages.front.title"), "")
                : PageTitle.of(shown, Optional.ofNullable(title.apply(shown, visit.locale())));
    }

    /** No saved text is empty, so an empty one was removed for good. */
    private static String notice(Visit visit, PageVersion shown, PageVersion latest) {
        if (shown.text().isEmpty()) {
            return visit.messages().text("pages.view.purged", shown.version());
        }
        return shown.version() == latest.version() ? "" : oldNotice(visit, shown, latest);
    }

    private static String oldNotice(Visit visit, PageVersion shown, PageVersion latest) {
        String day = Moments.of(visit).day(shown.head().at());
        return visit.messages().text("pages.view.old", shown.version(), latest.version(), day);
    }

    private static String lastChange(Visit visit, PageVersion shown) {
        Messages words = visit.messages();
        String when = Moments.of(visit).day(shown.head().at());
        return visit.asker().signedIn()
                ? words.text("pages.view.changedBy", when, Contributors.shown(visit, shown.head().author()))
                : words.text("pages.view.changed", when);
    }

    private void addActions(ShellPage page, Visit visit, PageVersion latest) {
        String name = latest.name();
        boolean mayEdit = pages.may(visit.asker(), Right.EDIT, name);
        page.with("historyHref", Links.history(name))
                .with("audience", mayEdit ? audience(visit, latest) : "")
                .with("audienceHref", Links.audience(name))
                .with("infoHref", Links.info(name))
                .with("suggestHref", "/suggest/" + Links.segment(name))
                .with("writeHref", writing.apply(latest))
                .with("feedHref", Links.feed(name))
                .with("watchAction", visit.asker().signedIn() ? Links.watch(name) : "")
                .with("watching", watches.test(visit.asker(), name))
                .with("editHref", mayEdit ? Links.edit(name) : "")
                .with("uploadHref", mayEdit ? Links.upload(name) : "")
                .with("formHref", mayEdit && holdsRecord(latest.text()) ? Links.form(name) : "")
                .with("signInHref", visit.asker().signedIn() ? "" : Links.signIn(Links.view(name)));
    }

    private static String audience(Visit visit, PageVersion latest) {
        String key = Audience.of(latest.text()).map(Audience::name).orElse("rules");
        return visit.messages().text("pages.audience." + key);
    }

    private boolean holdsRecord(String text) {
        return TagFinder.find(text).stream().anyMatch(tag -> tags.isRecord(tag.name()));
    }

    private static void addReferrers(ShellPage page, List<String> names) {
        page.with("referrers", names.stream().limit(MAX_REFERRERS).map(PageLink::to).toList())
                .with("referrerCount", names.size());
    }
}
