package org.ecities.server.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.pages.web.LogPace;

/**
 * Lets a visitor who asks too often wait: 429 with {@code Retry-After}. It stands before everything that reads the
 * store; a proxy of the operator's own and exempt addresses never wait.
 */
public final class RateFilter extends HttpFilter {

    private static final int TOO_MANY = 429;
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LogManager.getLogger(RateFilter.class);
    private static final Set<String> SEARCHES = Set.of("/search", "/directory");
    /** Answered from memory. */
    private static final String ASSETS = "/assets";

    private final transient GuardSettings settings;
    private final transient VisitorRates requests;
    private final transient VisitorRates searches;
    private final transient LogPace pace;
    private final transient BiFunction<HttpServletRequest, Integer, String> screen;

    /**
     * Makes the filter.
     *
     * @param settings rates and exemptions
     * @param nanos    nanoseconds of a clock that only goes forward
     * @param screen   the HTML page for a request that has to wait so many seconds
     */
    public RateFilter(
            GuardSettings settings, LongSupplier nanos, BiFunction<HttpServletRequest, Integer, String> screen) {
        this.settings = settings;
        this.requests = new VisitorRates(settings.requests(), nanos);
        this.searches = new VisitorRates(settings.searches(), nanos);
        this.pace = new LogPace(nanos);
        this.screen = screen;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int wait = wait(request);
        if (wait == 0) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, wait);
        }
    }

    private int wait(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (request.getServletPath().equals(ASSETS)
                || settings.exempt().holds(address)
                || settings.proxies().holds(address)) {
            return 0;
        }
        int wait = requests.take(address);
        return wait == 0 && SEARCHES.contains(request.getServletPath()) ? searches.take(address) : wait;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int wait) throws IOException {
        pace.line().ifPresent(times -> LOG.warn(
                "too often: {} requests had to wait since the last line, the latest from {}",
                times, request.getRemoteAddr()));
        response.setStatus(TOO_MANY);
        response.setHeader("Retry-After", String.valueOf(wait));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(screen.apply(request, wait));
    }
}
