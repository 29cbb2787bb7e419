package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineMergeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # base, theirs, mine, merged, clashes
            abc,     abc,     abc,      abc,     0
            abc,     aXc,     abc,      aXc,     0
            abc,     abc,     aXc,      aXc,     0
            abc,     aXc,     aXc,      aXc,     0
            abc,     aXc,     aYc,      aYc,     1
            abcde,   Xbcde,   abcdY,    XbcdY,   0
            abc,     Xbc,     aYc,      XYc,     0
            abc,     abcX,    abcX,     abcX,    0
            abc,     abcX,    abcY,     abcY,    1
            abc,     ab,      abc,      ab,      0
            abc,     ab,      abX,      abX,     1
            abc,     Xabc,    bc,       Xbc,     0
            abcdef,  aXYef,   abcZef,   abcZef,  1
            abcdef,  adef,    abcXdef,  aXdef,   0
            abcdef,  aef,     abcXdef,  abcXdef, 1
            """)
    void mergesLines(String base, String theirs, String mine, String merged, int clashes) {
        LineMerge.Outcome outcome = LineMerge.merge(lines(base), lines(theirs), lines(mine));
        assertThat(String.join("", outcome.lines())).isEqualTo(merged);
        assertThat(outcome.clashes()).hasSize(clashes);
    }

    @Test
    void tellsWhatBothChanged() {
        LineMerge.Outcome outcome = LineMerge.merge(lines("abcde"), lines("XabQde"), lines("abZde"));
        assertThat(outcome.clashes())
                .containsExactly(new LineMerge.Clash(4, List.of("c"), List.of("Q"), List.of("Z")));
        assertThat(outcome.lines()).containsExactly("X", "a", "b", "Z", "d", "e");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void oneSidesChangesGoThrough(long seed) {
        Samples samples = new Samples(seed);
        for (int i = 0; i < 500; i++) {
            List<String> base = text(samples, 0);
            List<String> changed = changed(base, samples, 0, base.size(), "x");
            assertThat(LineMerge.merge(base, changed, base)).isEqualTo(new LineMerge.Outcome(changed, List.of()));
            assertThat(LineMerge.merge(base, base, changed)).isEqualTo(new LineMerge.Outcome(changed, List.of()));
            assertThat(LineMerge.merge(base, changed, changed)).isEqualTo(new LineMerge.Outcome(changed, List.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void disjointChangesBothGoThrough(long seed) {
        Samples samples = new Samples(seed);
        for (int i = 0; i < 500; i++) {
            List<String> base = text(samples, 6);
            int middle = 1 + samples.below(base.size() - 2);
            List<String> theirs = changed(base, samples, 0, middle, "t");
            List<String> mine = changed(base, samples, middle + 1, base.size(), "m");
            List<String> both = new ArrayList<>(theirs.subList(0, theirs.size() - (base.size() - middle)));
            both.addAll(mine.subList(middle, mine.size()));
            assertThat(LineMerge.merge(base, theirs, mine)).isEqualTo(new LineMerge.Outcome(both, List.of()));
            assertThat(LineMerge.merge(base, mine, theirs)).isEqualTo(new LineMerge.Outcome(both, List.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void aClashKeepsMineAndShowsTheirs(long seed) {
        Samples samples = new Samples(seed);
        for (int i = 0; i < 500; i++) {
            List<String> base = text(samples, 1);
            int at = samples.below(base.size());
            List<String> theirs = new ArrayList<>(base);
            List<String> mine = new ArrayList<>(base);
            theirs.set(at, "theirs");
            mine.set(at, "mine");
            LineMerge.Outcome outcome = LineMerge.merge(base, theirs, mine);
            assertThat(outcome.lines()).isEqualTo(mine);
            assertThat(outcome.clashes()).containsExactly(
                    new LineMerge.Clash(at + 1, List.of(base.get(at)), List.of("theirs"), List.of("mine")));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11})
    void whatTheChangesSayIsWhatTheTextIs(long seed) {
        Samples samples = new Samples(seed);
        for (int i = 0; i < 2000; i++) {
            List<String> base = lines("abcab".repeat(2).substring(0, samples.below(10)));
            List<String> other = changed(base, samples, 0, base.size(), samples.pick(List.of("a", "b", "c")));
            assertThat(LineMerge.merge(base, other, base).lines()).isEqualTo(other);
        }
    }

    @Test
    void takesVeryDifferentTextsAsOneChange() {
        List<String> base = numbered("a", 30_000);
        List<String> theirs = numbered("b", 30_000);
        assertThat(LineMerge.merge(base, theirs, base).lines()).isEqualTo(theirs);
    }

    private static List<String> numbered(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static List<String> text(Samples samples, int least) {
        return numbered("line ", least + samples.below(20));
    }

    /** Some lines of a stretch are changed, removed or followed by new ones; the line after it is left alone. */
    private static List<String> changed(List<String> base, Samples samples, int from, int to, String word) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            boolean inside = i >= from && i < to;
            if (inside && samples.oneIn(6)) {
                changed.add(word + i);
            }
            if (!inside || !samples.oneIn(4)) {
                changed.add(base.get(i));
            }
        }
        return changed;
    }

    private static List<String> lines(String letters) {
        return letters.chars().mapToObj(Character::toString).toList();
    }
}
