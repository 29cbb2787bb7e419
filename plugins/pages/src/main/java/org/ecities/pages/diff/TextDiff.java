package org.ecities.pages.diff;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The difference of two texts, ready to be shown.
 *
 * @param rows    lines with three equal lines around each change
 * @param added   number of lines that came
 * @param removed number of lines that went
 * @param fine    false when the texts were too different to be compared line by line
 * @param cut     true when there are more rows than are shown
 */
public record TextDiff(List<DiffRow> rows, int added, int removed, boolean fine, boolean cut) {

    /** Most rows that are shown. */
    public static final int MAX_ROWS = 2_000;
    /** Most single line edits that are searched for. */
    static final int MAX_EDITS = 1_000;
    /** Most lines of a text that are told apart; what follows counts as one last line. */
    static final int MAX_LINES = 50_000;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");

    /** Compares two texts; line ends of any kind are equal. */
    public static TextDiff of(String from, String to) {
        List<String> fromLines = lines(from);
        List<String> toLines = lines(to);
        ListDiff diff = ListDiff.of(fromLines, toLines, MAX_EDITS);
        DiffRows rows = new DiffRows(fromLines, toLines, MAX_ROWS);
        diff.regions().forEach(rows::add);
        return new TextDiff(
                rows.finished(),
                diff.regions().stream().mapToInt(Region::added).sum(),
                diff.regions().stream().mapToInt(Region::removed).sum(),
                diff.fine(),
                rows.cut());
    }

    /** True when the texts are the same. */
    public boolean same() {
        return added == 0 && removed == 0;
    }

    private static List<String> lines(String text) {
        List<String> lines = List.of(LINE_END.split(text, MAX_LINES));
        boolean ended = lines.get(lines.size() - 1).isEmpty();
        return ended ? lines.subList(0, lines.size() - 1) : lines;
    }
}
