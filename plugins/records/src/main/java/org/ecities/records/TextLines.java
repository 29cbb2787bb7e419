package org.ecities.records;

import java.util.ArrayList;
import java.util.List;

/** Lines of a text, each with its line end; CRLF, LF and a lone CR end a line. */
final class TextLines {

    private TextLines() {}

    /** The lines in order; joined they are the text. The last one has no line end and may be empty. */
    static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** The lines without their ends. */
    static List<String> bare(String text) {
        return split(text).stream().map(TextLines::withoutEnd).toList();
    }

    /** Number of line ends before an index. */
    static int countBefore(String text, int index) {
        int count = 0;
        for (int i = 0; i < index; i++) {
            if (endsLine(text, i)) {
                count++;
            }
        }
        return count;
    }

    /** The line end a text uses; the host's CRLF when it has none. */
    static String lineEnd(String text) {
        return text.contains("\r\n") || text.indexOf('\n') < 0 ? "\r\n" : "\n";
    }

    /** A line without its end. */
    static String withoutEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(0, end);
    }

    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }
}
