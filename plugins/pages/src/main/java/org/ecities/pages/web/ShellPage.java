package org.ecities.pages.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One screen: which part fills the Shell, and what it shows.
 *
 * @param part     file name of the part without suffix, for example {@code view}
 * @param title    title of the screen, plain text
 * @param pageName wiki page it is about
 * @param status   HTTP status
 * @param model    request attributes for the part
 */
public record ShellPage(String part, String title, Optional<String> pageName, int status, Map<String, Object> model) {

    /** A screen that is not about one wiki page. */
    public static ShellPage of(String part, String title) {
        return new ShellPage(part, title, Optional.empty(), 200, new LinkedHashMap<>());
    }

    /** A screen about a wiki page. */
    public static ShellPage about(String part, String title, String pageName) {
        return new ShellPage(part, title, Optional.of(pageName), 200, new LinkedHashMap<>());
    }

    /** Adds something to show. */
    public ShellPage with(String name, Object value) {
        model.put(name, value);
        return this;
    }

    /** The same screen with another HTTP status. */
    public ShellPage status(int other) {
        return new ShellPage(part, title, pageName, other, model);
    }

    /** For JSPs. */
    public String getPart() {
        return part;
    }

    /** For JSPs. */
    public String getTitle() {
        return title;
    }

    /** For JSPs: the page name or an empty text. */
    public String getPageName() {
        return pageName.orElse("");
    }
}
