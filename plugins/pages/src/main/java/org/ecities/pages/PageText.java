package org.ecities.pages;

/**
 * The one form in which page text is kept: CRLF line ends, a line end at the end, and nothing but characters
 * that every later step can carry.
 */
public final class PageText {

    /** The host's line end. */
    public static final String LINE_END = "\r\n";

    private static final char UNKNOWN = '\uFFFD';

    private PageText() {}

    /** Brings typed text into the kept form. */
    public static String normalised(String typed) {
        StringBuilder kept = new StringBuilder(typed.length() + typed.length() / 32 + 2);
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c == '\r' || c == '\n') {
                kept.append(LINE_END);
                i += c == '\r' && typed.startsWith("\n", i + 1) ? 1 : 0;
            } else {
                kept.append(carried(typed, i));
            }
        }
        if (kept.length() > 0 && kept.charAt(kept.length() - 1) != '\n') {
            kept.append(LINE_END);
        }
        return kept.toString();
    }

    /** Typed text on one line: as {@link #normalised} with a blank for each line end. */
    public static String line(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            kept.append(c == '\r' || c == '\n' ? ' ' : carried(typed, i));
        }
        return kept.toString();
    }

    /** Typed text with everything that cannot be carried replaced, line ends as they are. */
    static String carriable(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            kept.append(c == '\r' || c == '\n' ? c : carried(typed, i));
        }
        return kept.toString();
    }

    /** Half characters have no encoded form, and the host drops whole lines with characters that XML refuses. */
    private static char carried(String typed, int i) {
        char c = typed.charAt(i);
        boolean odd = Character.isSurrogate(c) ? !paired(typed, i) : c < ' ' && c != '\t' || c >= '\uFFFE';
        return odd ? UNKNOWN : c;
    }

    private static boolean paired(String typed, int i) {
        return Character.isHighSurrogate(typed.charAt(i))
                ? i + 1 < typed.length() && Character.isLowSurrogate(typed.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(typed.charAt(i - 1));
    }
}
