package org.ecities.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Answers 404 to whoever asks for a template by its address; templates are reached from inside only. */
final class HiddenFilesFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> FOLDERS = List.of("/web-inf", "/meta-inf", "/templates");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (hidden(request.getServletPath().toLowerCase(Locale.ROOT))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The path without what follows the route: a wiki page may be called {@code Guide.jsp}. */
    private static boolean hidden(String path) {
        return FOLDERS.stream().anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "/"))
                || path.endsWith(".jsp");
    }
}
