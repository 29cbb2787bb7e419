package org.ecities.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/**
 * Says of an answer that it shows the latest version of one page and nothing else but its links, its record, the pages
 * that refer to it and records of some schemas. Such an answer is right as long as these do not change, whatever happens
 * elsewhere.
 *
 * @param page    name of the page
 * @param schemas names of the schemas whose records its views show
 */
public record PlainView(String page, Set<String> schemas) {

    private static final String ATTRIBUTE = PlainView.class.getName();

    /** Copies the set. */
    public PlainView {
        schemas = Set.copyOf(schemas);
    }

    /** The view of a page without views of others. */
    public static PlainView of(String page) {
        return new PlainView(page, Set.of());
    }

    void say(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** What was said of an answer, if it is of this kind. */
    public static Optional<PlainView> of(HttpServletRequest request) {
        return Optional.ofNullable((PlainView) request.getAttribute(ATTRIBUTE));
    }
}
