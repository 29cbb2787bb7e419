package org.ecities.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ecities.records.Answer;

/** The stretch of a text with the most different found words, cut at spaces where there are any. */
final class Excerpt {

    /** Length in characters. */
    static final int LENGTH = 200;

    private static final int BEFORE = 40;
    /** How far a cut may move to meet a space; scripts without spaces are cut where they are. */
    private static final int TO_SPACE = 20;
    private static final String CUT = "\u2026";

    private final String text;
    private final List<FoundPlaces.Place> places;

    Excerpt(String text, List<FoundPlaces.Place> places) {
        this.text = text;
        this.places = places.stream().filter(place -> place.end() <= text.length()).toList();
    }

    /** The stretch; the beginning of the text when nothing was found in it. */
    List<Answer.Fragment> fragments() {
        int start = start();
        int end = end(start);
        List<Answer.Fragment> fragments = new ArrayList<>();
        if (start > 0) {
            fragments.add(new Answer.Fragment(CUT, false));
        }
        addStretch(start, end, fragments);
        if (end < text.length()) {
            fragments.add(new Answer.Fragment(CUT, false));
        }
        return List.copyOf(fragments);
    }

    private void addStretch(int start, int end, List<Answer.Fragment> fragments) {
        int at = start;
        int place = 0;
        while (place < places.size()) {
            int from = places.get(place).start();
            int to = places.get(place).end();
            for (place++; place < places.size() && places.get(place).start() <= to; place++) {
                to = Math.max(to, places.get(place).end());
            }
            if (from >= at && to <= end) {
                add(text.substring(at, from), false, fragments);
                add(text.substring(from, to), true, fragments);
                at = to;
            }
        }
        add(text.substring(at, end), false, fragments);
    }

    private static void add(String text, boolean found, List<Answer.Fragment> fragments) {
        if (!text.isEmpty()) {
            fragments.add(new Answer.Fragment(text, found));
        }
    }

    private int start() {
        int best = bestPlace();
        if (best < LENGTH - BEFORE) {
            return 0;
        }
        int start = best - BEFORE;
        for (int i = start; i < start + TO_SPACE; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return whole(start);
    }

    /** Start of the first stretch with the most different words. */
    private int bestPlace() {
        int best = 0;
        int most = 0;
        for (int i = 0; i < places.size(); i++) {
            int words = wordsFrom(i);
            if (words > most) {
                most = words;
                best = places.get(i).start();
            }
        }
        return best;
    }

    private int wordsFrom(int first) {
        Set<String> words = new HashSet<>();
        int end = places.get(first).start() + LENGTH - BEFORE;
        for (int i = first; i < places.size() && places.get(i).end() <= end; i++) {
            words.add(places.get(i).term());
        }
        return words.size();
    }

    private int end(int start) {
        int end = start + LENGTH;
        if (end >= text.length()) {
            return text.length();
        }
        for (int i = end; i > end - TO_SPACE; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return whole(end);
    }

    private int whole(int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
