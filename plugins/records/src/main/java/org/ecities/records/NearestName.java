package org.ecities.records;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known name somebody probably meant. */
public final class NearestName {

    private static final int FURTHEST = 3;
    private static final int LONGEST = 100;

    private NearestName() {}

    /** The nearest of the known names, if it is near: at most a third of the letters differ, and at most three. */
    public static Optional<String> of(String typed, Collection<String> known) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        int limit = Math.min(FURTHEST, Math.max(1, typed.length() / 3));
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        record Near(String name, int distance) {}
        return known.stream()
                .filter(name -> name.length() <= LONGEST)
                .map(name -> new Near(name, distance.apply(lower(typed), lower(name))))
                .filter(near -> near.distance() >= 0)
                .min(Comparator.comparingInt(Near::distance))
                .map(Near::name);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
