package org.ecities.server.settings;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word somebody probably meant. */
public final class NearestWord {

    private NearestWord() {}

    /** The word with the fewest changed letters; the first of equal ones. The collection is not empty. */
    public static String to(String written, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .min(Comparator.comparingInt(word -> distance.apply(written, word)))
                .orElseThrow();
    }
}
