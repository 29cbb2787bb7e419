package org.ecities.pages.diff;

import java.util.List;

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

    /** Compares two texts; line ends of any kind are equal. */
    public static TextDiff of(String from, String to) {
        List<String> fromLines = from.lines().toList();
        List<String> toLines = to.lines().toList();
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
}
