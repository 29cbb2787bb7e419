package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.ecities.pages.NotAllowedException;

/** The screens that say what went wrong: parts {@code error} and {@code notfound}. */
public final class Failures {

    private Failures() {}

    /** One sentence with a status; attribute {@code message}. */
    public static void show(HttpServletRequest request, HttpServletResponse response, int status, String message)
            throws ServletException, IOException {
        Visit visit = Visit.of(request);
        Shell.show(
                request,
                response,
                ShellPage.of("error", visit.messages().text("pages.error.title")).with("message", message).status(status));
    }

    /** A missing right: 403, with the way to sign in for those who have not (attribute {@code signIn}). */
    public static void notAllowed(HttpServletRequest request, HttpServletResponse response, NotAllowedException refused)
            throws ServletException, IOException {
        Visit visit = Visit.of(request);
        String message = visit.messages().text("pages.error.right." + refused.right(), refused.page());
        ShellPage page = ShellPage.of("error", visit.messages().text("pages.error.title")).with("message", message);
        if (!visit.asker().signedIn()) {
            page.with("signIn", Links.signIn(request.getRequestURI()));
        }
        Shell.show(request, response, page.status(403));
    }

    /**
     * A page that is not there: 404, with near names (attribute {@code near}), the wish to make it ({@code create})
     * and, for a deleted page, the way to its versions ({@code history}).
     */
    public static void notFound(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            List<String> near,
            boolean mayCreate,
            String history)
            throws ServletException, IOException {
        Visit visit = Visit.of(request);
        Shell.show(
                request,
                response,
                ShellPage.of("notfound", visit.messages().text("pages.notfound.title"))
                        .with("name", name)
                        .with("near", near)
                        .with("create", mayCreate ? Links.edit(name) : "")
                        .with("history", history)
                        .status(404));
    }
}
