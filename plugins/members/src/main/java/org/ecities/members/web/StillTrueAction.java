package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ecities.members.Members;
import org.ecities.members.StillTrue;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.store.PageVersion;

/**
 * {@code /still-true/<page>}: the figures of a page, for those who state them. One button says that all of them are still
 * true; each has a link that opens the form there.
 */
public final class StillTrueAction extends Action {

    /** Addresses of the screens. */
    public static final String PATH = "/still-true/*";

    private final transient Members members;
    private final transient Pages pages;

    /** Connects the parts. */
    public StillTrueAction(Members members, Pages pages) {
        this.members = members;
        this.pages = pages;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        screen(visit, request, response, stated(visit, request), 200);
    }

    /** A page that this visitor states; no other page is told apart from one that is not there. */
    private PageVersion stated(Visit visit, HttpServletRequest request) {
        String name = pageName(request);
        return pages.view(visit.asker(), name)
                .filter(page -> members.states(visit.asker(), page.name()))
                .orElseThrow(() -> new NotAllowedException(Right.EDIT, name));
    }

    private void screen(
            Visit visit, HttpServletRequest request, HttpServletResponse response, PageVersion page, int status)
            throws ServletException, IOException {
        StillTrue question = members.stillTrue();
        String name = page.name();
        Shell.show(request, response, ShellPage.about("stilltrue", visit.messages().text("members.stillTrue.title", name), name)
                .status(status)
                .with("rows", question.figures(page).stream().map(figure -> row(visit, page, figure)).toList())
                .with("base", page.version())
                .with("meanwhile", status != 200)
                .with("action", "/still-true/" + Links.segment(name))
                .with("formHref", Links.form(name)));
    }

    private FigureRow row(Visit visit, PageVersion page, StillTrue.Figure figure) {
        return new FigureRow(
                figure.field().label(visit.locale()),
                members.stillTrue().shown(figure, visit.locale()),
                figure.value().evidence().asOf().orElse(""),
                figure.value().evidence().source().orElse(""),
                Links.form(page.name()) + "#f-" + figure.field().id());
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        PageVersion page = stated(visit, request);
        if (Fields.number(request, "base") != page.version()) {
            // What is confirmed is what was seen.
            screen(visit, request, response, page, 409);
            return;
        }
        members.sheetLookedAt(visit.asker(), Fields.actor(visit, request), page.name(), false);
        Fields.goTo(response, Links.view(page.name()));
    }
}
