package org.ecities.pages.diff;

import java.util.ArrayList;
import java.util.List;

/** Lays out the changed regions of two texts as rows, with some equal lines around each and gaps between. */
final class DiffRows {

    /** Equal lines shown before and after a change. */
    static final int CONTEXT = 3;

    private final List<String> from;
    private final List<String> to;
    private final int limit;
    private final List<DiffRow> rows = new ArrayList<>();
    private Region last = new Region(0, 0, 0, 0);
    private boolean any;
    private boolean cut;

    DiffRows(List<String> from, List<String> to, int limit) {
        this.from = from;
        this.to = to;
        this.limit = limit;
    }

    /** Adds the next region, in order. */
    void add(Region region) {
        if (full()) {
            return;
        }
        between(region);
        changed(region);
        last = region;
        any = true;
    }

    /** The rows, with the equal lines after the last change. */
    List<DiffRow> finished() {
        if (any && !full()) {
            equal(last.fromEnd(), Math.min(from.size(), last.fromEnd() + CONTEXT));
            if (last.fromEnd() + CONTEXT < from.size()) {
                rows.add(DiffRow.gap());
            }
        }
        cut = rows.size() > limit;
        return List.copyOf(cut ? rows.subList(0, limit) : rows);
    }

    /** True when not everything could be shown. */
    boolean cut() {
        return cut;
    }

    private boolean full() {
        return rows.size() > limit;
    }

    private void between(Region next) {
        int start = last.fromEnd();
        int end = next.fromStart();
        int shownAfter = any ? Math.min(end, start + CONTEXT) : start;
        int shownBefore = Math.max(shownAfter, end - CONTEXT);
        equal(start, shownAfter);
        if (shownBefore > shownAfter) {
            rows.add(DiffRow.gap());
        }
        equal(shownBefore, end);
    }

    /** Equal lines; the second text's numbers run along at the distance of the last region. */
    private void equal(int start, int end) {
        int distance = last.toEnd() - last.fromEnd();
        for (int at = start; at < end; at++) {
            rows.add(DiffRow.same(at + 1, at + 1 + distance, from.get(at)));
        }
    }

    private void changed(Region region) {
        List<String> removed = from.subList(region.fromStart(), region.fromEnd());
        List<String> added = to.subList(region.toStart(), region.toEnd());
        List<List<Fragment>> before = alone(removed);
        List<List<Fragment>> after = alone(added);
        int[] counterparts = Counterparts.of(removed, added);
        for (int i = 0; i < before.size(); i++) {
            if (counterparts[i] != Counterparts.NONE && counterparts[i] < after.size()) {
                LinePair pair = LinePair.of(removed.get(i), added.get(counterparts[i]));
                before.set(i, pair.removed());
                after.set(counterparts[i], pair.added());
            }
        }
        append(region, before, after);
    }

    /** One line more than is shown, so that it is seen when there are too many. */
    private List<List<Fragment>> alone(List<String> lines) {
        return new ArrayList<>(lines.stream().limit(limit + 1L).map(LinePair::alone).toList());
    }

    private void append(Region region, List<List<Fragment>> before, List<List<Fragment>> after) {
        for (int i = 0; i < before.size() && !full(); i++) {
            rows.add(DiffRow.removed(region.fromStart() + i + 1, before.get(i)));
        }
        for (int i = 0; i < after.size() && !full(); i++) {
            rows.add(DiffRow.added(region.toStart() + i + 1, after.get(i)));
        }
    }
}
