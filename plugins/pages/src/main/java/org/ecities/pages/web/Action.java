package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;

/**
 * One action of the site. Reading is by GET, changing by POST; the sign-in filter has checked the form token
 * of every POST before it comes here. Rights are checked by {@link org.ecities.pages.Pages}.
 */
public abstract class Action extends HttpServlet {

    private static final String REFUSED = "org.ecities.form.refused";

    /** Answers a GET. */
    protected abstract void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException;

    /** Answers a POST; an action that changes nothing leaves it out. */
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Allow", "GET, HEAD");
        Failures.show(request, response, 405, visit.messages().text("pages.error.method"));
    }

    /**
     * Answers a form of somebody who is not signed in and whose form token is not good: nothing may be changed. An
     * action with such a form shows it again with what was typed.
     */
    protected void refused(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Failures.show(request, response, 403, visit.messages().text("pages.error.again"));
    }

    /** Marks a request as one to be answered by {@link #refused}. */
    public static void refuse(HttpServletRequest request) {
        request.setAttribute(REFUSED, true);
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        guarded(request, response, this::show);
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        guarded(request, response, request.getAttribute(REFUSED) == null ? this::change : this::refused);
    }

    private static void guarded(HttpServletRequest request, HttpServletResponse response, Step step)
            throws ServletException, IOException {
        Visit visit = Visit.of(request);
        try {
            step.run(visit, request, response);
        } catch (NotAllowedException refused) {
            Failures.notAllowed(request, response, refused);
        } catch (PageRefusedException refused) {
            Failures.show(request, response, 400, refused.text(visit.messages()));
        }
    }

    /** The page name in the path: everything after the first slash; empty when there is none. */
    protected static String pageName(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private interface Step {
        void run(Visit visit, HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException;
    }
}
