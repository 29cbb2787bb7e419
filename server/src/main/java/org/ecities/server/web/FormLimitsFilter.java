package org.ecities.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.jetty.http.HttpException;

/**
 * Reads posted forms before anybody else does and refuses those that are too large (413) or cannot be read (400),
 * so that the sender gets a screen that says so.
 */
final class FormLimitsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LogManager.getLogger(FormLimitsFilter.class);
    private static final String WITH_FILES = "multipart/";
    private static final String FORM = "application/x-www-form-urlencoded";
    /**
     * A browser shows the answer only when it could send everything; up to this size we take the bytes and throw
     * them away, beyond it the connection is closed.
     */
    private static final long SKIPPED_BYTES = 4L * Limits.FORM_BYTES;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int refusal = is(FORM, request) ? refusal(request) : 0;
        if (refusal != 0) {
            response.sendError(refusal);
            return;
        }
        chain.doFilter(request, response);
        if (is(WITH_FILES, request)) {
            skipRefused(request);
        }
    }

    private static boolean is(String wanted, HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    /** A form with files is refused before anything of it is read. */
    private static void skipRefused(HttpServletRequest request) {
        try {
            skip(request.getInputStream());
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("the sender has left", gone);
        }
    }

    /** The status that refuses the form; 0 when it is fine. */
    private static int refusal(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > Limits.FORM_BYTES) {
            skip(request.getInputStream());
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        try {
            request.getParameterMap();
            return 0;
        } catch (RuntimeException unreadable) {
            return status(unreadable);
        }
    }

    /** The innermost reason tells more than the outer ones: too large (413), or not a form at all (400). */
    private static int status(RuntimeException unreadable) {
        int status = 0;
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException told) {
                status = told.getCode();
            }
        }
        if (status == 0) {
            throw unreadable;
        }
        return status;
    }

    private static void skip(InputStream body) throws IOException {
        byte[] thrownAway = new byte[64 * 1024];
        long left = SKIPPED_BYTES;
        int read = body.read(thrownAway);
        while (read >= 0 && left > 0) {
            left -= read;
            read = body.read(thrownAway);
        }
    }
}
