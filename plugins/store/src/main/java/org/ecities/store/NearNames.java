package org.ecities.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Collects the names that look like one that was asked for: begun or contained by it or the other way round,
 * or a few letters away. A name is compared whole and, so that {@code Suwan} finds {@code City.Suwon}, by
 * the part behind its first dot.
 */
final class NearNames {

    /** Shorter parts are contained in nearly everything. */
    private static final int SHORTEST_PART = 3;

    private static final int PER_LETTER = 10;
    private static final int BEGUN = 12;
    private static final int CONTAINED = 22;
    private static final int OTHER_KIND = 5;

    private final String asked;
    private final String askedLocal;
    private final List<Near> found = new ArrayList<>();

    /** Asks for a folded name. */
    NearNames(String asked) {
        this.asked = asked;
        this.askedLocal = local(asked);
    }

    private record Near(String name, int distance) {}

    /** Looks at the folded name of an existing page. */
    void consider(String folded) {
        int distance = distance(folded);
        if (distance < Integer.MAX_VALUE && !folded.equals(asked)) {
            found.add(new Near(folded, distance));
        }
    }

    /** The closest folded names, closest first. */
    List<String> best(int limit) {
        return found.stream()
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(limit)
                .map(Near::name)
                .toList();
    }

    private int distance(String folded) {
        int kind = folded.length() - local(folded).length();
        if (kind == asked.length() - askedLocal.length() && folded.regionMatches(0, asked, 0, kind)) {
            return distance(askedLocal, folded.substring(kind));
        }
        int byLocal = distance(askedLocal, folded.substring(kind));
        int whole = distance(asked, folded);
        return byLocal == Integer.MAX_VALUE ? whole : Math.min(whole, byLocal + OTHER_KIND);
    }

    private static int distance(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int shorter = Math.min(a.length(), b.length());
        int best = Integer.MAX_VALUE;
        if (shorter >= SHORTEST_PART && longer > shorter) {
            best = partOf(a, b, longer - shorter);
        }
        OptionalInt letters = EditDistance.between(a, b, allowed(shorter));
        return letters.isPresent() ? Math.min(best, PER_LETTER * letters.getAsInt()) : best;
    }

    private static int partOf(String a, String b, int extra) {
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        if (longer.startsWith(shorter)) {
            return BEGUN + extra;
        }
        return longer.contains(shorter) ? CONTAINED + extra : Integer.MAX_VALUE;
    }

    /** One slip in a short name, three in a long one. */
    private static int allowed(int length) {
        return length <= 4 ? 1 : length <= 8 ? 2 : 3;
    }

    private static String local(String name) {
        int dot = name.indexOf('.');
        return dot >= 0 && dot + 1 < name.length() ? name.substring(dot + 1) : name;
    }
}
