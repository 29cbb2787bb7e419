package org.ecities.profiles.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Right;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.SeeOther;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.profiles.CaseStudies;

/**
 * {@code /contribute}: begins a case study. A title leads to five questions, or to sending a document that the
 * secretariat turns into a page.
 */
public final class ContributeAction extends Action {

    /** Address of the screen. */
    public static final String PATH = "/contribute";

    private final transient CaseStudies studies;

    /** Connects the parts. */
    public ContributeAction(CaseStudies studies) {
        this.studies = studies;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        signedIn(visit);
        screen(visit, request, response, "", "", 200);
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        signedIn(visit);
        String typed = request.getParameter("title");
        String title = typed == null ? "" : typed.strip();
        try {
            SeeOther.answer(response, next(visit, title, String.valueOf(request.getParameter("do"))));
        } catch (PageRefusedException refused) {
            screen(visit, request, response, title, refused.text(visit.messages()), 422);
        }
    }

    private String next(Visit visit, String title, String wanted) {
        return switch (wanted) {
            case "questions" -> Links.form(studies.page(visit.asker(), title)) + "?schema=" + CaseStudies.SCHEMA;
            case "document" -> Links.upload(studies.document(visit.asker(), title, visit.locale()));
            default -> throw new PageRefusedException("pages.refused.form", "do");
        };
    }

    private static void screen(
            Visit visit, HttpServletRequest request, HttpServletResponse response, String title, String problem, int status)
            throws ServletException, IOException {
        Shell.show(request, response, ShellPage.of("contribute", visit.messages().text("profiles.contribute.title"))
                .status(status)
                .with("typed", title)
                .with("problem", problem)
                .with("maxTitle", CaseStudies.MAX_TITLE));
    }

    private static void signedIn(Visit visit) {
        if (!visit.isSignedIn()) {
            throw new NotAllowedException(Right.CREATE, PATH);
        }
    }
}
