package org.ecities.pages;

/**
 * What stands between the brackets of one plain link in a page text.
 *
 * @param start index after the opening bracket
 * @param end   index of the closing bracket
 */
record LinkSpan(int start, int end) {

    /** The part that names the page, without words, section, file or blanks around it. */
    LinkSpan pageIn(String text) {
        int from = start;
        int to = end;
        int bar = text.indexOf('|', start);
        if (bar >= 0 && bar < end) {
            from = bar + 1;
            int second = text.indexOf('|', from);
            to = second >= 0 && second < end ? second : end;
        }
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '#' || text.charAt(i) == '/') {
                to = i;
            }
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new LinkSpan(from, to);
    }

    String of(String text) {
        return text.substring(start, end);
    }
}
