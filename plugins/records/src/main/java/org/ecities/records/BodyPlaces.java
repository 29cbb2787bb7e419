package org.ecities.records;

import java.util.List;

/** Where things stand in a body: turns the parser's code point indexes into characters and looks at lines. */
final class BodyPlaces {

    private final String body;
    private final List<String> lines;
    private final boolean wide;
    private int knownPoints;
    private int knownIndex;

    BodyPlaces(String body) {
        this.body = body;
        this.lines = TextLines.bare(body);
        this.wide = body.codePoints().anyMatch(Character::isSupplementaryCodePoint);
    }

    /** Character index of a code point index; asked mostly in rising order. */
    int index(int codePoints) {
        if (!wide) {
            return codePoints;
        }
        if (codePoints < knownPoints) {
            knownPoints = 0;
            knownIndex = 0;
        }
        knownIndex = body.offsetByCodePoints(knownIndex, codePoints - knownPoints);
        knownPoints = codePoints;
        return knownIndex;
    }

    /** A line, shortened, for a message. */
    String lineText(int line) {
        return line < lines.size() ? Shortened.text(lines.get(line).strip()) : "";
    }

    /**
     * Last line of a block scalar. Blank lines and comments that follow are not part of it, unless its
     * text keeps blank lines at its end.
     */
    int lastOfBlock(int first, int end, String text) {
        int last = Math.max(first, Math.min(end, lines.size() - 1));
        if (text.endsWith("\n\n") || text.equals("\n")) {
            return last;
        }
        while (last > first && notContent(lines.get(last))) {
            last--;
        }
        return last;
    }

    private static boolean notContent(String line) {
        return line.isBlank() || line.startsWith("#");
    }
}
