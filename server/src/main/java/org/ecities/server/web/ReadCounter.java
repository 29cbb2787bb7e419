package org.ecities.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.store.ReadCounts;

/**
 * Counts how often pages are read, without a word about who reads them. Numbers wait in memory until {@link #keep};
 * programs that say they are robots do not count.
 */
public final class ReadCounter extends HttpFilter {

    /** Most pages whose numbers wait; more are not counted until the next {@link #keep}. */
    static final int MOST_PAGES = 10_000;

    private static final Logger LOG = LogManager.getLogger(ReadCounter.class);
    private static final long serialVersionUID = 1;
    private static final long KEPT_EVERY_MINUTES = 10;
    private static final Pattern ROBOT = Pattern.compile("(?i)bot|crawl|spider|slurp|curl|wget|monitor");

    private final transient ReadCounts counts;
    private final transient Clock clock;
    private final transient Map<String, Long> waiting = new ConcurrentHashMap<>();
    private transient ScheduledExecutorService thread;

    /** Keeps numbers here; the clock tells the month. */
    public ReadCounter(ReadCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public void init() {
        ScheduledExecutorService made = Executors.newSingleThreadScheduledExecutor(run -> {
            Thread daemon = new Thread(run, "read-counts");
            daemon.setDaemon(true);
            return daemon;
        });
        made.scheduleAtFixedRate(this::keep, KEPT_EVERY_MINUTES, KEPT_EVERY_MINUTES, TimeUnit.MINUTES);
        thread = made;
    }

    @Override
    public void destroy() {
        thread.shutdown();
        keep();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (read(request, response)) {
            String page = request.getPathInfo().substring(1);
            if (waiting.size() < MOST_PAGES || waiting.containsKey(page)) {
                waiting.merge(page, 1L, Long::sum);
            }
        }
    }

    private static boolean read(HttpServletRequest request, HttpServletResponse response) {
        String program = request.getHeader("User-Agent");
        boolean shown = response.getStatus() == HttpServletResponse.SC_OK
                || response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED;
        return shown
                && request.getMethod().equals("GET")
                && "/wiki".equals(request.getServletPath())
                && request.getPathInfo() != null
                && (program == null || !ROBOT.matcher(program).find());
    }

    /** Writes what was counted; numbers that cannot be written are lost. */
    void keep() {
        Map<String, Long> reads = new HashMap<>();
        for (String page : waiting.keySet()) {
            reads.put(page, waiting.remove(page));
        }
        if (reads.isEmpty()) {
            return;
        }
        try {
            counts.add(YearMonth.now(clock), reads);
        } catch (RuntimeException refused) {
            LOG.warn("numbers of reads could not be kept", refused);
        }
    }
}
