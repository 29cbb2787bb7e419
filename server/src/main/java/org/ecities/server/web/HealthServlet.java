package org.ecities.server.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/**
 * Tells a watchman how the server is: {@code {"status":"ok","pages":2334,"engine":true}} with status 200, or
 * {@code "failed"} with status 503.
 */
public final class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LogManager.getLogger(HealthServlet.class);

    private final transient IntSupplier pages;
    private final transient BooleanSupplier engine;

    /**
     * Names what to ask.
     *
     * @param pages  counts existing pages; fails when the store does
     * @param engine tells whether the wiki engine runs
     */
    public HealthServlet(IntSupplier pages, BooleanSupplier engine) {
        this.pages = pages;
        this.engine = engine;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int counted = counted();
        boolean running = engine.getAsBoolean();
        boolean well = counted >= 0 && running;
        response.setStatus(well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .printf("{\"status\":\"%s\",\"pages\":%d,\"engine\":%b}%n", well ? "ok" : "failed", counted, running);
    }

    /** -1 when the store does not answer. */
    private int counted() {
        try {
            return pages.getAsInt();
        } catch (RuntimeException failed) {
            LOG.error("the store does not answer", failed);
            return -1;
        }
    }
}
