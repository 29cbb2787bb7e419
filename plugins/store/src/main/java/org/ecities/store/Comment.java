package org.ecities.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody said under a page.
 *
 * @param id      its identity, rising over all pages
 * @param pageId  identity of its page
 * @param page    the page's name at present
 * @param author  login of the person
 * @param at      time of the commit
 * @param text    plain text with line ends {@code \n}
 * @param removal who took it away; absent for a comment that stands
 */
public record Comment(
        long id, long pageId, String page, String author, Instant at, String text, Optional<Removal> removal) {

    /** Most characters of a comment. */
    public static final int MAX_TEXT = 10_000;

    /**
     * That a comment was taken away.
     *
     * @param by login of the person
     * @param at time of the commit
     */
    public record Removal(String by, Instant at) {}

    /** True for a comment that was taken away. */
    public boolean removed() {
        return removal.isPresent();
    }
}
