package org.ecities.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/**
 * The address by which people reach the wiki, for links that are read elsewhere.
 *
 * @param set the operator's setting; where it is absent the request's own host is taken
 */
public record SiteAddress(Optional<URI> set) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Scheme and host without a slash at the end, for example {@code https://ecities.example}. */
    public String of(HttpServletRequest request) {
        return set.map(URI::toString).orElseGet(() -> asked(request));
    }

    /** The host alone, for names that shall not change with the scheme. */
    public String host(HttpServletRequest request) {
        return set.map(URI::getHost).orElseGet(request::getServerName);
    }

    private static String asked(HttpServletRequest request) {
        int port = request.getServerPort();
        String known = port == HTTP || port == HTTPS ? "" : ":" + port;
        return request.getScheme() + "://" + request.getServerName() + known;
    }
}
