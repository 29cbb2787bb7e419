package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Shows a screen: sets the request attributes {@code visit}, {@code m} (the words), {@code shell} (the
 * {@link ShellPage}) and those of its model, and forwards to {@code Shell.jsp}.
 */
public final class Shell {

    /** The one template. It includes {@code /WEB-INF/ecities/parts/<part>.jsp}. */
    public static final String TEMPLATE = "/WEB-INF/ecities/Shell.jsp";

    private Shell() {}

    /** Writes a screen. */
    public static void show(HttpServletRequest request, HttpServletResponse response, ShellPage page)
            throws ServletException, IOException {
        Visit visit = Visit.of(request);
        visit.attach(request);
        request.setAttribute("m", visit.messages());
        request.setAttribute("shell", page);
        page.model().forEach(request::setAttribute);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        request.getRequestDispatcher(TEMPLATE).forward(request, response);
    }
}
