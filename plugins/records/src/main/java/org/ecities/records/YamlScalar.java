package org.ecities.records;

import java.util.List;
import java.util.Locale;

/**
 * Writes a text as a YAML scalar that reads back as the same text, and that can neither end the tag it
 * stands in nor begin another one nor be expanded by the host.
 */
final class YamlScalar {

    /** Pairs of characters that mean something to the host; they never stand side by side in what we write. */
    private static final List<String> HOST = List.of("}]", "[{", "{$");
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`~=<";
    private static final int LONGEST_KEY = 256;

    private YamlScalar() {}

    /** On one line: plain where that is safe, else between double quotes. */
    static String inline(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /**
     * As a key.
     *
     * @throws IllegalArgumentException when it is longer than YAML lets a simple key be
     */
    static String key(String text) {
        if (text.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a key of " + text.length() + " characters; at most " + LONGEST_KEY);
        }
        return inline(text);
    }

    /** True for a text of several lines that reads well, and safely, as a literal block. */
    static boolean fitsBlock(String text) {
        return text.strip().indexOf('\n') >= 0
                && !text.endsWith("\n\n")
                && HOST.stream().noneMatch(text::contains)
                && text.codePoints().allMatch(c -> c == '\n' || isSafe(c))
                && text.split("\n", -1)[0].strip().equals(text.split("\n", -1)[0])
                && !text.startsWith("\n")
                && text.lines().allMatch(line -> line.isEmpty() || !line.isBlank() && line.equals(line.stripTrailing()));
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && text.strip().equals(text)
                && text.codePoints().allMatch(YamlScalar::isSafe)
                && beginsPlain(text)
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && HOST.stream().noneMatch(text::contains);
    }

    /** A minus before a digit is no list item; every other indicator at the beginning asks for quotes. */
    private static boolean beginsPlain(String text) {
        char first = text.charAt(0);
        if (first == '-') {
            return text.length() > 1 && Character.isDigit(text.charAt(1));
        }
        return INDICATORS.indexOf(first) < 0 && !text.startsWith("...");
    }

    /** Between double quotes. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        int before = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean split = before >= 0 && HOST.contains(Character.toString(before) + Character.toString(c));
            if (split || !isSafe(c) || c == '"' || c == '\\') {
                out.append(escape(c));
                before = -1;
            } else {
                out.appendCodePoint(c);
                before = c;
            }
        }
        return out.append('"').toString();
    }

    private static String escape(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c <= 0xFF
                    ? String.format(Locale.ROOT, "\\x%02X", c)
                    : c <= 0xFFFF ? String.format(Locale.ROOT, "\\u%04X", c) : String.format(Locale.ROOT, "\\U%08X", c);
        };
    }

    /** Printable, no tab, no line end of any kind, no byte order mark, no half of a surrogate pair. */
    private static boolean isSafe(int c) {
        return BodyLimits.isKnown(c)
                && c >= ' '
                && c != 0x85
                && c != 0x2028
                && c != 0x2029
                && c != 0xFEFF
                && c != 0xA0
                && (c < 0xD800 || c > 0xDFFF);
    }
}
