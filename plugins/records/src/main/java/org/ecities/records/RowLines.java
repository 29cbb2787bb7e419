package org.ecities.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The lines of a body around a list of mappings: one piece for each row, and what stands before, between and behind
 * them. Joined they are the body.
 */
final class RowLines {

    private final List<String> pieces = new ArrayList<>();
    private final String lineEnd;

    /** Takes a list each of whose rows begins a line of its own; see {@link #fits}. */
    RowLines(String body, YamlNode.Items rows, String lineEnd) {
        this.lineEnd = lineEnd;
        List<String> lines = TextLines.split(body);
        int next = 0;
        for (YamlNode row : rows.items()) {
            pieces.add(String.join("", lines.subList(next, row.line())));
            next = row.last() + 1;
            pieces.add(String.join("", lines.subList(row.line(), next)));
        }
        pieces.add(String.join("", lines.subList(next, lines.size())));
    }

    /** True when each row is a mapping that begins with a hyphen on a line of its own. */
    static boolean fits(String body, YamlNode.Items rows) {
        List<String> lines = TextLines.bare(body);
        return rows.items().stream()
                .allMatch(row -> row instanceof YamlNode.Entries && lines.get(row.line()).strip().startsWith("- "));
    }

    /** A row without its hyphen, as a mapping of its own. */
    String mapping(int row) {
        String text = piece(row);
        int hyphen = text.indexOf('-');
        return text.substring(0, hyphen) + " " + text.substring(hyphen + 1);
    }

    /** Puts a mapping in the place of a row. */
    void replace(int row, String mapping) {
        pieces.set(place(row), hyphenated(mapping, column(row)));
    }

    /** Lets two rows change places. */
    void swap(int row, int other) {
        Collections.swap(pieces, place(row), place(other));
        IntStream.of(row, other).forEach(moved -> pieces.set(place(moved), ended(piece(moved))));
    }

    /** Puts a row behind another one; its lines are indented behind the hyphen. */
    void insertAfter(int row, List<String> lines) {
        pieces.set(place(row), ended(piece(row)));
        String mapping = String.join(lineEnd, lines) + lineEnd;
        pieces.add(place(row) + 1, "");
        pieces.add(place(row + 1), hyphenated(mapping, column(row)));
    }

    /** Column of a row's hyphen. */
    int column(int row) {
        return piece(row).indexOf('-');
    }

    String text() {
        return String.join("", pieces);
    }

    /** The hyphen stands before the first key, below the comments that came to stand above it. */
    private static String hyphenated(String mapping, int column) {
        List<String> lines = TextLines.split(mapping);
        int first = 0;
        while (lines.get(first).isBlank() || lines.get(first).stripLeading().startsWith("#")) {
            first++;
        }
        String line = lines.get(first);
        lines.set(first, line.substring(0, column) + "-" + line.substring(column + 1));
        return String.join("", lines);
    }

    private String ended(String piece) {
        return piece.endsWith("\n") || piece.endsWith("\r") ? piece : piece + lineEnd;
    }

    private String piece(int row) {
        return pieces.get(place(row));
    }

    private static int place(int row) {
        return 2 * row + 1;
    }
}
