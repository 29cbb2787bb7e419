package org.ecities.pages.diff;

import java.util.List;

/**
 * One line of a difference.
 *
 * @param kind      {@code same}, {@code removed}, {@code added} or {@code gap} (equal lines left out)
 * @param fromLine  line number in the first text from 1; 0 where the line is not there
 * @param toLine    line number in the second text from 1; 0 where the line is not there
 * @param fragments the line; empty for a gap
 */
public record DiffRow(String kind, int fromLine, int toLine, List<Fragment> fragments) {

    static DiffRow same(int fromLine, int toLine, String line) {
        return new DiffRow("same", fromLine, toLine, LongLine.shortened(List.of(new Fragment(line, false))));
    }

    static DiffRow removed(int fromLine, List<Fragment> fragments) {
        return new DiffRow("removed", fromLine, 0, LongLine.shortened(fragments));
    }

    static DiffRow added(int toLine, List<Fragment> fragments) {
        return new DiffRow("added", 0, toLine, LongLine.shortened(fragments));
    }

    static DiffRow gap() {
        return new DiffRow("gap", 0, 0, List.of());
    }
}
