package org.ecities.pages.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds for each removed line the added line it became, in order; a line that has no like stays alone. */
final class Counterparts {

    /** Most pairs of lines that are compared by their words; in larger regions lines meet by their place. */
    private static final int MAX_COMPARED = 2_500;
    /** Share of the words two lines must have in common. */
    private static final double ALIKE = 0.4;
    /** Characters at the start of a line by which it is judged. */
    private static final int START = 1_000;
    /** No counterpart. */
    static final int NONE = -1;

    private Counterparts() {}

    /** For each removed line the index of its added line, rising, or {@link #NONE}. */
    static int[] of(List<String> removed, List<String> added) {
        int[] found = new int[removed.size()];
        Arrays.fill(found, NONE);
        if ((long) removed.size() * added.size() > MAX_COMPARED) {
            Arrays.setAll(found, i -> i < added.size() ? i : NONE);
        } else {
            byWords(found, removed.stream().map(Counterparts::words).toList(), added.stream()
                    .map(Counterparts::words)
                    .toList());
        }
        return found;
    }

    private static void byWords(int[] found, List<Set<String>> removed, List<Set<String>> added) {
        int from = 0;
        for (int i = 0; i < found.length; i++) {
            int best = best(removed.get(i), added, from);
            if (best != NONE) {
                found[i] = best;
                from = best + 1;
            }
        }
    }

    private static int best(Set<String> line, List<Set<String>> added, int from) {
        int best = NONE;
        double most = ALIKE;
        for (int j = from; j < added.size(); j++) {
            double alike = alike(line, added.get(j));
            if (alike > most) {
                most = alike;
                best = j;
            }
        }
        return best;
    }

    private static double alike(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / Math.max(1, one.size() + other.size());
    }

    private static Set<String> words(String line) {
        String start = line.substring(0, Math.min(line.length(), START));
        return Words.of(start).stream().filter(word -> !word.isBlank()).collect(Collectors.toSet());
    }
}
