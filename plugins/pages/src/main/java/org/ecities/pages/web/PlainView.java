package org.ecities.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Says of an answer that it shows the latest version of one page and nothing else but its links, its record and the
 * pages that refer to it. Such an answer is right as long as these do not change, whatever happens elsewhere.
 */
public final class PlainView {

    private static final String ATTRIBUTE = PlainView.class.getName();

    private PlainView() {}

    static void say(HttpServletRequest request, String page) {
        request.setAttribute(ATTRIBUTE, page);
    }

    /** Name of the page, if the answer is of this kind. */
    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
    }
}
