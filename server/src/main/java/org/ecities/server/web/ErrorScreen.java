package org.ecities.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Visit;

/** Shows what went wrong when no action did: the error part in the Shell, or a plain page when the Shell itself fails. */
final class ErrorScreen extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LogManager.getLogger(ErrorScreen.class);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer told = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = told == null ? HttpServletResponse.SC_NOT_FOUND : told;
        Messages words = words(request);
        try {
            Failures.show(request, response, status, PlainPage.sentence(words, status));
        } catch (ServletException | IOException | RuntimeException failed) {
            LOG.error("the error screen failed for {}", request.getRequestURI(), failed);
            plain(response, words, status);
        }
    }

    private static void plain(HttpServletResponse response, Messages words, int status) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(PlainPage.html(words, PlainPage.sentence(words, status)));
    }

    /** A request that failed before the sign-in filter has no visit yet; it gets one of an unknown visitor. */
    private static Messages words(HttpServletRequest request) {
        if (request.getAttribute("visit") == null) {
            Messages words = PlainPage.words(request.getLocales());
            new Visit(Asker.anonymous(), words.locale(), () -> "").attach(request);
        }
        return Visit.of(request).messages();
    }
}
