package org.ecities.sheets;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The name somebody probably meant. */
final class NearestName {

    /** Names longer than this are no slips of the hand, and comparing them would take long. */
    private static final int LONGEST = 100;

    private NearestName() {}

    /** The nearest of some names, if one is near enough to be a slip of the hand. */
    static Optional<String> of(String name, Collection<String> names) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        int limit = Math.max(1, name.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        return names.stream()
                .filter(other -> distance(distance, name, other) >= 0)
                .min(Comparator.<String>comparingInt(other -> distance(distance, name, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(LevenshteinDistance distance, String name, String other) {
        return distance.apply(name.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
