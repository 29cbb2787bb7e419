package org.ecities.pages;

import java.util.Optional;

/**
 * The name of a tag: the first word after the opening pair, where {@code INSERT} before it and {@code WHERE}
 * after it say nothing.
 *
 * @param text      the name
 * @param bodyStart index of the body in the page text
 */
record TagName(String text, int bodyStart) {

    private static final String INSERT = "INSERT";
    private static final String WHERE = "WHERE";

    /** Looks at the text of a tag between two indexes of a page text. */
    static Optional<TagName> find(String page, int from, int to) {
        if (page.startsWith(INSERT, from)) {
            int next = skipWhitespace(page, from + INSERT.length(), to);
            if (next < to && word(page.charAt(next))) {
                return Optional.of(named(page, next, to));
            }
        }
        int start = skipWhitespace(page, from, to);
        return start < to && word(page.charAt(start)) ? Optional.of(named(page, start, to)) : Optional.empty();
    }

    private static TagName named(String page, int start, int to) {
        int end = start;
        while (end < to && word(page.charAt(end))) {
            end++;
        }
        int body = skipBlanks(page, end, to);
        if (page.startsWith(WHERE, body)) {
            body = skipBlanks(page, Math.min(body + WHERE.length(), to), to);
        }
        return new TagName(page.substring(start, end), body);
    }

    private static boolean word(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.';
    }

    private static int skipWhitespace(String page, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(page.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipBlanks(String page, int from, int to) {
        int at = from;
        while (at < to && (page.charAt(at) == ' ' || page.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
