package org.ecities.pages;

/** The one form in which page text is kept: CRLF line ends, a line end at the end, whole characters only. */
public final class PageText {

    /** The host's line end. */
    public static final String LINE_END = "\r\n";

    private PageText() {}

    /** Brings typed text into the kept form. Lone surrogates, which no encoding can hold, become U+FFFD. */
    public static String normalised(String typed) {
        StringBuilder kept = new StringBuilder(typed.length() + typed.length() / 32 + 2);
        for (int i = 0; i < typed.length(); i++) {
            i = append(kept, typed, i);
        }
        if (kept.length() > 0 && kept.charAt(kept.length() - 1) != '\n') {
            kept.append(LINE_END);
        }
        return kept.toString();
    }

    /** Appends the character at an index in its kept form; returns the last index it used. */
    private static int append(StringBuilder kept, String typed, int i) {
        char c = typed.charAt(i);
        boolean more = i + 1 < typed.length();
        if (c == '\r' || c == '\n') {
            kept.append(LINE_END);
            return c == '\r' && more && typed.charAt(i + 1) == '\n' ? i + 1 : i;
        }
        if (Character.isHighSurrogate(c) && more && Character.isLowSurrogate(typed.charAt(i + 1))) {
            kept.append(c).append(typed.charAt(i + 1));
            return i + 1;
        }
        kept.append(Character.isSurrogate(c) ? '\uFFFD' : c);
        return i;
    }
}
