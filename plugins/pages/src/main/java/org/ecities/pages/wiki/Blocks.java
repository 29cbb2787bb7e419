package org.ecities.pages.wiki;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts blocks into sanitised markup. A paragraph around a block ends before it and goes on behind it; what
 * remains of a paragraph without content is left out. Inside other inline elements a block stands as it is.
 */
final class Blocks {

    private static final String START = "<p>";
    private static final String END = "</p>";
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9-]*)[^>]*?(/?)>");

    private final StringBuilder html = new StringBuilder();
    /** Where the open paragraph's content begins; -1 outside paragraphs. */
    private int paragraph = -1;
    /** Elements open inside the paragraph. */
    private int depth;

    /** Adds a piece of the markup around the blocks; tags are never cut. */
    void inline(String markup) {
        Matcher tag = TAG.matcher(markup);
        int from = 0;
        while (tag.find()) {
            html.append(markup, from, tag.end());
            from = tag.end();
            follow(tag.group(), !tag.group(1).isEmpty(), !tag.group(3).isEmpty());
        }
        html.append(markup, from, markup.length());
    }

    /** Adds a block. */
    void block(String output) {
        boolean apart = paragraph >= 0 && depth == 0;
        if (apart) {
            end();
        }
        html.append(output);
        if (apart) {
            html.append(START);
            paragraph = html.length();
        }
    }

    String html() {
        return html.toString();
    }

    private void follow(String tag, boolean closing, boolean alone) {
        if (tag.equals(START)) {
            paragraph = html.length();
            depth = 0;
        } else if (tag.equals(END)) {
            dropWhenEmpty();
            paragraph = -1;
        } else if (!alone) {
            depth += closing ? -1 : 1;
        }
    }

    private void end() {
        html.append(END);
        dropWhenEmpty();
    }

    private void dropWhenEmpty() {
        boolean empty = paragraph >= 0
                && html.substring(paragraph, html.length() - END.length()).isBlank();
        if (empty) {
            html.setLength(paragraph - START.length());
        }
    }
}
