package org.ecities.pages.wiki;

/**
 * Puts blocks into sanitised markup. A paragraph around a block ends before it and goes on behind it; what
 * remains of a paragraph without content is left out. Inside other inline elements a block stands as it is.
 */
final class Blocks {

    private static final String START = "<p>";
    private static final String END = "</p>";

    private final StringBuilder html = new StringBuilder();
    /** Where the open paragraph's content begins; -1 outside paragraphs. */
    private int paragraph = -1;
    /** Elements open inside the paragraph. */
    private int depth;

    /** Adds a piece of sanitised markup around the blocks; tags are never cut, and every {@code <} begins one. */
    void inline(String markup) {
        int from = 0;
        int tag = markup.indexOf('<');
        while (tag >= 0) {
            int end = markup.indexOf('>', tag) + 1;
            html.append(markup, from, end);
            from = end;
            follow(markup.substring(tag, end));
            tag = markup.indexOf('<', from);
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

    private void follow(String tag) {
        if (tag.equals(START)) {
            paragraph = html.length();
            depth = 0;
        } else if (tag.equals(END)) {
            dropWhenEmpty();
            paragraph = -1;
        } else if (!tag.endsWith("/>")) {
            depth += tag.startsWith("</") ? -1 : 1;
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
