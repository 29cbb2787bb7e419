package org.ecities.store;

import java.util.OptionalInt;

/** Levenshtein's distance, given up as soon as it exceeds a limit. */
final class EditDistance {

    private final String b;
    private final int limit;
    private int[] above;
    private int[] row;

    private EditDistance(String b, int limit) {
        this.b = b;
        this.limit = limit;
        this.above = new int[b.length() + 1];
        this.row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
    }

    /** Insertions, deletions and replacements of UTF-16 units from one to the other; absent above the limit. */
    static OptionalInt between(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return OptionalInt.empty();
        }
        return new EditDistance(b, limit).from(a);
    }

    private OptionalInt from(String a) {
        for (int i = 1; i <= a.length(); i++) {
            if (fill(a.charAt(i - 1), i) > limit) {
                return OptionalInt.empty();
            }
            int[] spare = above;
            above = row;
            row = spare;
        }
        int distance = above[b.length()];
        return distance <= limit ? OptionalInt.of(distance) : OptionalInt.empty();
    }

    /**
     * Computes a row and tells its smallest number: later rows cannot fall below it. Only the cells near the
     * diagonal can stay within the limit; those beside them stand for "too far".
     */
    private int fill(char letter, int i) {
        int begin = Math.max(1, i - limit);
        int end = Math.min(b.length(), i + limit);
        row[begin - 1] = begin == 1 ? i : limit + 1;
        int least = row[begin - 1];
        for (int j = begin; j <= end; j++) {
            int replaced = above[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            least = Math.min(least, row[j]);
        }
        if (end < b.length()) {
            row[end + 1] = limit + 1;
        }
        return least;
    }
}
