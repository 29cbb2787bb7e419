package org.ecities.pages.web;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The answer for a page that is found under another address: 301. The filter says that it is not cached:
 * a page may be renamed back.
 */
final class Moved {

    private Moved() {}

    static void to(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", address);
    }
}
