package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Shows a screen: sets the request attributes {@code visit}, {@code m} (the words), {@code shell} (the
 * {@link ShellPage}), {@code offeredLanguages} and those of its model, and forwards to {@code Shell.jsp}.
 */
public final class Shell {

    /** The one template. It includes {@code /WEB-INF/ecities/parts/<part>.jsp}. */
    public static final String TEMPLATE = "/WEB-INF/ecities/Shell.jsp";

    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST");

    private Shell() {}

    /** Writes a screen. */
    public static void show(HttpServletRequest request, HttpServletResponse response, ShellPage page)
            throws ServletException, IOException {
        Visit visit = Visit.of(request);
        visit.attach(request);
        request.setAttribute("m", visit.messages());
        request.setAttribute("shell", page);
        request.setAttribute("offeredLanguages", OfferedLanguages.of(request));
        page.model().forEach(request::setAttribute);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        request.getRequestDispatcher(TEMPLATE).forward(asReading(request), response);
    }

    /** Templates refuse methods they do not know; a screen that says so must still be written. */
    private static HttpServletRequest asReading(HttpServletRequest request) {
        if (KNOWN.contains(request.getMethod())) {
            return request;
        }
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }
}
