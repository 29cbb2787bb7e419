package org.ecities.pages.wiki;

import java.util.List;
import org.ecities.pages.TagFinder;
import org.ecities.pages.TagSpan;

/**
 * Keeps long lines whole. After an empty line the host looks at the next line and puts at most
 * {@value #LOOKED_AT} characters of it back; the rest would never be shown.
 */
final class LongLines {

    private static final int LOOKED_AT = 10_240;
    /** Not empty, so the host does not look at the line behind it; and it shows nothing. */
    private static final String SHIELD = " \r\n";

    private LongLines() {}

    /** The text with a line of one blank between each empty and long line that stands outside tags. */
    static String shielded(String text) {
        if (text.length() <= LOOKED_AT) {
            return text;
        }
        List<TagSpan> tags = TagFinder.find(text);
        StringBuilder shielded = new StringBuilder(text.length() + 64);
        int kept = 0;
        boolean empty = false;
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start);
            if (empty && end - start > LOOKED_AT && outside(tags, start)) {
                shielded.append(text, kept, start).append(SHIELD);
                kept = start;
            }
            empty = end - start == 1 || end - start == 2 && text.charAt(start) == '\r';
            start = end;
        }
        return shielded.append(text, kept, text.length()).toString();
    }

    private static int end(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    private static boolean outside(List<TagSpan> tags, int at) {
        return tags.stream().noneMatch(tag -> tag.start() < at && at < tag.end());
    }
}
