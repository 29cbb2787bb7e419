package org.ecities.records;

import org.snakeyaml.engine.v2.scanner.StreamReader;

/** How much one tag may hold. A page that holds more is kept, but nothing of the tag is read. */
public final class BodyLimits {

    /** Longest body in characters. */
    public static final int MAX_LENGTH = 1_048_576;
    /** Deepest nesting of lists and mappings. */
    public static final int MAX_DEPTH = 20;
    /** Most values, keys, lists and mappings together. */
    public static final int MAX_NODES = 200_000;

    private BodyLimits() {}

    /** Refuses what is too long or holds characters that YAML does not know. */
    static void check(String body) throws BodyRefusedException {
        if (body.length() > MAX_LENGTH) {
            throw new BodyRefusedException(0, "records.violation.yaml.length", body.length(), MAX_LENGTH);
        }
        for (int i = 0; i < body.length(); i += Character.charCount(body.codePointAt(i))) {
            int c = body.codePointAt(i);
            if (!isKnown(c)) {
                throw new BodyRefusedException(
                        TextLines.countBefore(body, i), "records.violation.yaml.character", "U+%04X".formatted(c));
            }
        }
    }

    /** True for a character that YAML lets stand in a text. The parser itself misjudges the delete character. */
    static boolean isKnown(int c) {
        return c != 0x7F && StreamReader.isPrintable(c);
    }
}
