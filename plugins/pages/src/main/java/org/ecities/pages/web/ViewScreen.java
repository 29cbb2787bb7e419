package org.ecities.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
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

    ViewScreen(Pages pages, PageRenderer renderer, PageTags tags, BiFunction<PageVersion, Locale, String> title) {
        this.pages = pages;
        this.renderer = renderer;
        this.tags = tags;
        this.title = title;
    }

    ShellPage of(Visit visit, HttpServletRequest request, PageVersion shown, PageVersion latest) {
        PageTitle named = named(visit, shown);
        ShellPage page = ShellPage.about("view", named.text(), shown.name())
                .with("smallTitle", named.small())
                .with("html", renderer.html(request, shown.name(), shown.text()))
                .with("notice", shown.version() == latest.version() ? "" : oldNotice(visit, shown, latest))
                .with("viewHref", Links.view(shown.name()))
                .with("lastChange", lastChange(visit, shown));
        addActions(page, visit, latest);
        addReferrers(page, pages.referrers(visit.asker(), shown.name()));
        return page;
    }

    /** The front page greets; its name says nothing to a reader. */
    private PageTitle named(Visit visit, PageVersion shown) {
        return shown.name().equals(ViewAction.FRONT_PAGE)
                ? new PageTitle(visit.messages().text("pages.front.title"), "")
                : PageTitle.of(shown, Optional.ofNullable(title.apply(shown, visit.locale())));
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
                .with("editHref", mayEdit ? Links.edit(name) : "")
                .with("formHref", mayEdit && holdsRecord(latest.text()) ? Links.form(name) : "")
                .with("signInHref", visit.asker().signedIn() ? "" : Links.signIn(Links.view(name)));
    }

    private boolean holdsRecord(String text) {
        return TagFinder.find(text).stream().anyMatch(tag -> tags.isRecord(tag.name()));
    }

    private static void addReferrers(ShellPage page, List<String> names) {
        page.with("referrers", names.stream().limit(MAX_REFERRERS).map(PageLink::to).toList())
                .with("referrerCount", names.size());
    }
}
