package org.ecities.pages.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * A line and what became of it, with the changed words marked.
 *
 * @param removed pieces of the earlier line
 * @param added   pieces of the later line
 */
record LinePair(List<Fragment> removed, List<Fragment> added) {

    /** Most single word edits to search for in one line. */
    private static final int MAX_EDITS = 150;
    /** Longest pair of lines in characters whose words are told apart; of longer ones only the ends are compared. */
    static final int MAX_PAIR = 8_000;

    static LinePair of(String from, String to) {
        return from.length() + to.length() > MAX_PAIR ? ofEnds(from, to) : ofWords(from, to);
    }

    /** A line that has no counterpart. */
    static List<Fragment> alone(String line) {
        return List.of(new Fragment(line, true));
    }

    private static LinePair ofWords(String from, String to) {
        List<String> left = Words.of(from);
        List<String> right = Words.of(to);
        List<Region> regions = ListDiff.of(left, right, MAX_EDITS).regions();
        List<Region> swapped = regions.stream().map(LinePair::swapped).toList();
        return new LinePair(fragments(left, regions), fragments(right, swapped));
    }

    private static Region swapped(Region region) {
        return new Region(region.toStart(), region.toEnd(), region.fromStart(), region.fromEnd());
    }

    private static List<Fragment> fragments(List<String> words, List<Region> regions) {
        List<Fragment> line = new ArrayList<>();
        int at = 0;
        for (Region region : regions) {
            append(line, String.join("", words.subList(at, region.fromStart())), false);
            append(line, String.join("", words.subList(region.fromStart(), region.fromEnd())), true);
            at = region.fromEnd();
        }
        append(line, String.join("", words.subList(at, words.size())), false);
        return List.copyOf(line);
    }

    private static LinePair ofEnds(String from, String to) {
        int head = Words.equalHead(from, to);
        int tail = Words.equalTail(from, to, Math.min(from.length(), to.length()) - head);
        return new LinePair(ends(from, head, tail), ends(to, head, tail));
    }

    private static List<Fragment> ends(String line, int head, int tail) {
        List<Fragment> pieces = new ArrayList<>();
        append(pieces, line.substring(0, head), false);
        append(pieces, line.substring(head, line.length() - tail), true);
        append(pieces, line.substring(line.length() - tail), false);
        return List.copyOf(pieces);
    }

    private static void append(List<Fragment> line, String text, boolean changed) {
        if (!text.isEmpty()) {
            line.add(new Fragment(text, changed));
        }
    }
}
