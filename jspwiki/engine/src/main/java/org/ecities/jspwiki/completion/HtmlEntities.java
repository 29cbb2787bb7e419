package org.ecities.jspwiki.completion;

/** Escaping for text that may already hold entities: {@code TextUtil.escapeHTMLEntities}. */
public final class HtmlEntities {

    /** Longer than the longest name of HTML (31 letters and the semicolon); it keeps hostile text linear. */
    private static final int LONGEST = 40;

    private HtmlEntities() {
    }

    /**
     * The text with {@code <}, {@code >} and {@code "} as entities. An ampersand that starts an entity stays, any other
     * becomes {@code &amp;}; an apostrophe stays. Applying it twice is the same as applying it once.
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 20);
        for (int at = 0; at < text.length(); at++) {
            append(escaped, text, at);
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, String text, int at) {
        char c = text.charAt(at);
        switch (c) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '&' -> escaped.append(startsEntity(text, at) ? "&" : "&amp;");
            default -> escaped.append(c);
        }
    }

    /** Whether an ampersand, perhaps {@code #}, letters or digits and a semicolon stand at the place. */
    private static boolean startsEntity(String text, int ampersand) {
        int end = Math.min(text.length(), ampersand + LONGEST);
        int first = ampersand + 1;
        if (first < end && text.charAt(first) == '#') {
            first++;
        }
        int at = first;
        while (at < end && isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at > first && at < end && text.charAt(at) == ';';
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
