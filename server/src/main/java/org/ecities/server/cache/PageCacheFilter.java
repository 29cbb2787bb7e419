package org.ecities.server.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.web.PlainView;
import org.ecities.pages.web.Visit;

/**
 * Gives readers who are not signed in an answer that was made for another of them, as long as nothing has changed.
 * It stands behind the sign-in filter, which says who asks and in which language.
 */
public final class PageCacheFilter extends HttpFilter {

    private static final Set<String> CACHED = Set.of("", "/wiki", "/directory", "/recent", "/history", "/diff");
    private static final int MAX_ADDRESS = 500;

    private final transient AnswerCache answers;

    /** Works on these answers. */
    public PageCacheFilter(AnswerCache answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> key = key(request);
        if (key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<KeptAnswer> kept = answers.find(key.get());
        if (kept.isPresent()) {
            give(kept.get(), request, response);
        } else {
            make(key.get(), request, response, chain);
        }
    }

    /** Address and language of a request whose answer is the same for everybody who is not signed in. */
    private static Optional<String> key(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        boolean common = request.getMethod().equals("GET")
                && CACHED.contains(request.getServletPath())
                && !Visit.of(request).asker().signedIn()
                && request.getParameter("lang") == null
                // "The last 7 days" changes by itself.
                && request.getParameter("days") == null
                && request.getRequestURI().length() + query.length() <= MAX_ADDRESS;
        return common
                ? Optional.of(Visit.of(request).locale().getLanguage() + " " + request.getRequestURI() + "?" + query)
                : Optional.empty();
    }

    private void make(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AnswerCache.State began = answers.state();
        CopiedResponse copied = new CopiedResponse(response);
        chain.doFilter(request, copied);
        copied.finish();
        if (copied.common()) {
            answers.keep(key, PlainView.of(request), began, copied.getContentType(), copied.bytes());
        }
    }

    private static void give(KeptAnswer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("ETag", answer.etag());
        response.addHeader("Vary", "Accept-Encoding");
        if (answer.etag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        boolean gzip = acceptsGzip(request.getHeader("Accept-Encoding"));
        byte[] body = gzip ? answer.packed() : answer.bytes();
        response.setContentType(answer.type());
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean acceptsGzip(String accepted) {
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
