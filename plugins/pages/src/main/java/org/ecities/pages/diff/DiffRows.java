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
        int paired = Math.min(Math.min(region.removed(), region.added()), limit);
        List<LinePair> pairs = new ArrayList<>();
        for (int i = 0; i < paired; i++) {
            pairs.add(LinePair.of(from.get(region.fromStart() + i), to.get(region.toStart() + i)));
        }
        for (int i = 0; i < region.removed() && !full(); i++) {
            rows.add(DiffRow.removed(region.fromStart() + i + 1, removed(region, pairs, i)));
        }
        for (int i = 0; i < region.added() && !full(); i++) {
            rows.add(DiffRow.added(region.toStart() + i + 1, added(region, pairs, i)));
        }
    }

    private List<Fragment> removed(Region region, List<LinePair> pairs, int i) {
        return i < pairs.size() ? pairs.get(i).removed() : LinePair.alone(from.get(region.fromStart() + i));
    }

    private List<Fragment> added(Region region, List<LinePair> pairs, int i) {
        return i < pairs.size() ? pairs.get(i).added() : LinePair.alone(to.get(region.toStart() + i));
    }
}
