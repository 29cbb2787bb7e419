package org.ecities.records;

import java.util.ArrayList;
import java.util.List;

/**
 * Three-way merge of lines. Changes of the two sides are brought together where their stretches of the base
 * overlap; a stretch that only one side changed, or that both changed alike, goes through.
 */
final class LineMerge {

    private final List<String> base;
    private final List<LineChange> theirs;
    private final List<LineChange> mine;
    private final List<String> merged = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();
    private int nextTheirs;
    private int nextMine;

    private LineMerge(List<String> base, List<String> theirs, List<String> mine) {
        this.base = base;
        this.theirs = LineChange.between(base, theirs);
        this.mine = LineChange.between(base, mine);
    }

    /**
     * What came of it.
     *
     * @param lines   merged lines; where both changed the same, mine stand
     * @param clashes what both changed
     */
    record Outcome(List<String> lines, List<Clash> clashes) {}

    /** What both changed; {@code line} is its place in the merged lines, from 1. */
    record Clash(int line, List<String> base, List<String> theirs, List<String> mine) {}

    static Outcome merge(List<String> base, List<String> theirs, List<String> mine) {
        return new LineMerge(base, theirs, mine).run();
    }

    private Outcome run() {
        int at = 0;
        while (nextTheirs < theirs.size() || nextMine < mine.size()) {
            at = stretch(at);
        }
        merged.addAll(base.subList(at, base.size()));
        return new Outcome(merged, clashes);
    }

    /** Merges the next stretch that somebody changed; gives the end of it. */
    private int stretch(int at) {
        LineChange first = first();
        int from = first.start();
        int to = first.end();
        List<LineChange> ofTheirs = new ArrayList<>();
        List<LineChange> ofMine = new ArrayList<>();
        boolean grown = true;
        while (grown) {
            int known = ofTheirs.size() + ofMine.size();
            while (nextTheirs < theirs.size() && belongs(theirs.get(nextTheirs), first, from, to)) {
                LineChange change = theirs.get(nextTheirs++);
                ofTheirs.add(change);
                to = Math.max(to, change.end());
            }
            while (nextMine < mine.size() && belongs(mine.get(nextMine), first, from, to)) {
                LineChange change = mine.get(nextMine++);
                ofMine.add(change);
                to = Math.max(to, change.end());
            }
            grown = ofTheirs.size() + ofMine.size() > known;
        }
        merged.addAll(base.subList(at, from));
        resolve(from, to, ofTheirs, ofMine);
        return to;
    }

    private LineChange first() {
        if (nextTheirs == theirs.size()) {
            return mine.get(nextMine);
        }
        if (nextMine == mine.size()) {
            return theirs.get(nextTheirs);
        }
        LineChange one = theirs.get(nextTheirs);
        LineChange other = mine.get(nextMine);
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static boolean belongs(LineChange change, LineChange first, int from, int to) {
        return change == first || change.overlaps(from, to);
    }

    private void resolve(int from, int to, List<LineChange> ofTheirs, List<LineChange> ofMine) {
        List<String> theirLines = applied(from, to, ofTheirs);
        List<String> myLines = applied(from, to, ofMine);
        if (ofMine.isEmpty()) {
            merged.addAll(theirLines);
            return;
        }
        if (!ofTheirs.isEmpty() && !theirLines.equals(myLines)) {
            clashes.add(new Clash(merged.size() + 1, List.copyOf(base.subList(from, to)), theirLines, myLines));
        }
        merged.addAll(myLines);
    }

    private List<String> applied(int from, int to, List<LineChange> changes) {
        List<String> lines = new ArrayList<>();
        int at = from;
        for (LineChange change : changes) {
            lines.addAll(base.subList(at, change.start()));
            lines.addAll(change.lines());
            at = change.end();
        }
        lines.addAll(base.subList(at, to));
        return lines;
    }
}
