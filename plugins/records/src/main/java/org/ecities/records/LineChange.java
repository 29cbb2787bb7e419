package org.ecities.records;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of lines that was replaced.
 *
 * @param start first line of the base that is gone, from 0
 * @param end   line of the base after the last one that is gone; equal to {@code start} where lines were put in
 * @param lines what stands there now
 */
record LineChange(int start, int end, List<String> lines) implements Comparable<LineChange> {

    /** Above so many differing lines the whole stretch counts as one change: comparing it would take too long. */
    static final int MAX_COMPARED = 20_000;

    /** The changes between two texts, in order; none touches the next. */
    static List<LineChange> between(List<String> base, List<String> changed) {
        int before = commonStart(base, changed);
        int after = commonEnd(base, changed, before);
        List<String> from = base.subList(before, base.size() - after);
        List<String> to = changed.subList(before, changed.size() - after);
        if (from.isEmpty() && to.isEmpty()) {
            return List.of();
        }
        if (from.isEmpty() || to.isEmpty() || from.size() + to.size() > MAX_COMPARED) {
            return List.of(new LineChange(before, before + from.size(), List.copyOf(to)));
        }
        return joined(new MyersDiffWithLinearSpace<String>().computeDiff(from, to, null), to, before);
    }

    @Override
    public int compareTo(LineChange other) {
        return Comparator.comparingInt(LineChange::start).thenComparingInt(LineChange::end).compare(this, other);
    }

    /** True when this change and a stretch of the base have a line in common, or put lines in at the same place. */
    boolean overlaps(int from, int to) {
        boolean samePlace = start == end && from == to && start == from;
        return samePlace || start < to && end > from;
    }

    private static List<LineChange> joined(List<Change> changes, List<String> to, int offset) {
        List<Change> ordered = changes.stream()
                .sorted(Comparator.<Change>comparingInt(change -> change.startOriginal)
                        .thenComparingInt(change -> change.startRevised))
                .toList();
        List<LineChange> joined = new ArrayList<>();
        for (Change change : ordered) {
            LineChange next = new LineChange(
                    offset + change.startOriginal,
                    offset + change.endOriginal,
                    List.copyOf(to.subList(change.startRevised, change.endRevised)));
            LineChange last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.end() == next.start()) {
                joined.set(joined.size() - 1, last.with(next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private LineChange with(LineChange next) {
        List<String> both = new ArrayList<>(lines);
        both.addAll(next.lines());
        return new LineChange(start, next.end(), both);
    }

    private static int commonStart(List<String> one, List<String> other) {
        int limit = Math.min(one.size(), other.size());
        int count = 0;
        while (count < limit && one.get(count).equals(other.get(count))) {
            count++;
        }
        return count;
    }

    private static int commonEnd(List<String> one, List<String> other, int before) {
        int limit = Math.min(one.size(), other.size()) - before;
        int count = 0;
        while (count < limit && one.get(one.size() - 1 - count).equals(other.get(other.size() - 1 - count))) {
            count++;
        }
        return count;
    }
}
