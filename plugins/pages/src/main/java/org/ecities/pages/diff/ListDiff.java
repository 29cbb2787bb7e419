package org.ecities.pages.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.Comparator;
import java.util.List;

/**
 * The places where two lists differ.
 *
 * @param regions in order, without overlap
 * @param fine    false when the lists differ too much to search; then one region covers all between what is
 *                equal at both ends
 */
record ListDiff(List<Region> regions, boolean fine) {

    /**
     * Compares two lists.
     *
     * @param maxEdits most single insertions and deletions to search for: time and memory grow by its square
     */
    static <T> ListDiff of(List<T> from, List<T> to, int maxEdits) {
        int head = equalHead(from, to);
        int tail = equalTail(from.subList(head, from.size()), to.subList(head, to.size()));
        List<T> left = from.subList(head, from.size() - tail);
        List<T> right = to.subList(head, to.size() - tail);
        return between(left, right, maxEdits).shifted(head);
    }

    private static <T> ListDiff between(List<T> left, List<T> right, int maxEdits) {
        if (left.isEmpty() && right.isEmpty()) {
            return new ListDiff(List.of(), true);
        }
        Region whole = new Region(0, left.size(), 0, right.size());
        if (left.isEmpty() || right.isEmpty()) {
            return new ListDiff(List.of(whole), true);
        }
        try {
            return new ListDiff(searched(left, right, maxEdits), true);
        } catch (TooDifferent gaveUp) {
            return new ListDiff(List.of(whole), false);
        }
    }

    private static <T> List<Region> searched(List<T> left, List<T> right, int maxEdits) {
        return new MyersDiff<T>()
                .computeDiff(left, right, new Limit(maxEdits)).stream()
                        .map(ListDiff::region)
                        .sorted(Comparator.comparingInt(Region::fromStart).thenComparingInt(Region::toStart))
                        .toList();
    }

    private static Region region(Change change) {
        return new Region(change.startOriginal, change.endOriginal, change.startRevised, change.endRevised);
    }

    private ListDiff shifted(int by) {
        return new ListDiff(regions.stream().map(region -> region.shifted(by)).toList(), fine);
    }

    private static <T> int equalHead(List<T> from, List<T> to) {
        int shorter = Math.min(from.size(), to.size());
        int at = 0;
        while (at < shorter && from.get(at).equals(to.get(at))) {
            at++;
        }
        return at;
    }

    private static <T> int equalTail(List<T> from, List<T> to) {
        int shorter = Math.min(from.size(), to.size());
        int count = 0;
        while (count < shorter
                && from.get(from.size() - 1 - count).equals(to.get(to.size() - 1 - count))) {
            count++;
        }
        return count;
    }

    /** Ends a search that would take too long; the algorithm reports each edit distance it tries. */
    private record Limit(int maxEdits) implements DiffAlgorithmListener {
        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int value, int max) {
            if (value > maxEdits) {
                throw new TooDifferent();
            }
        }

        @Override
        public void diffEnd() {}
    }

    private static final class TooDifferent extends RuntimeException {
        TooDifferent() {
            super("too different", null, false, false);
        }
    }
}
