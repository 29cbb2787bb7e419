package org.ecities.server.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.store.DiskRefusesException;

/**
 * Tells a watchman how the server is: {@code {"status":"ok","pages":2334,"engine":true,"disk":"ok","database":"ok","backup":"ok"}}
 * with status 200, or {@code "failed"} with status 503.
 */
public final class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LogManager.getLogger(HealthServlet.class);

    private final transient IntSupplier pages;
    private final transient BooleanSupplier engine;
    private final transient Supplier<Optional<DiskRefusesException.Reason>> disk;
    private final transient BooleanSupplier damaged;
    private final transient Supplier<String> backup;

    /**
     * Names what to ask.
     *
     * @param pages  counts existing pages; fails when the store does
     * @param engine tells whether the wiki engine runs
     * @param disk   tells why the disk takes nothing; reading goes on then, but the server is unwell
     * @param damaged tells whether the database was found damaged
     * @param backup tells in a word how backups stand; a failed one does not make the server unwell
     */
    public HealthServlet(
            IntSupplier pages,
            BooleanSupplier engine,
            Supplier<Optional<DiskRefusesException.Reason>> disk,
            BooleanSupplier damaged,
            Supplier<String> backup) {
        this.pages = pages;
        this.engine = engine;
        this.disk = disk;
        this.damaged = damaged;
        this.backup = backup;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int counted = counted();
        boolean running = engine.getAsBoolean();
        Optional<DiskRefusesException.Reason> refusal = disk.get();
        boolean sound = !damaged.getAsBoolean();
        boolean well = counted >= 0 && running && sound && refusal.isEmpty();
        response.setStatus(well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().printf(
                "{\"status\":\"%s\",\"pages\":%d,\"engine\":%b,\"disk\":\"%s\",\"database\":\"%s\","
                        + "\"backup\":\"%s\"}%n",
                well ? "ok" : "failed", counted, running, refusal.map(HealthServlet::word).orElse("ok"),
                sound ? "ok" : "damaged", backup.get());
    }

    private static String word(DiskRefusesException.Reason reason) {
        return switch (reason) {
            case FULL -> "full";
            case READ_ONLY -> "read-only";
            case OTHER -> "failed";
        };
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
