package org.ecities.profiles;

/** Takes from a word everything that wiki text could read as markup. */
final class PlainWords {

    private static final String KEPT = " -,.'’&()";

    private PlainWords() {}

    /** The word in one line, without markup and without doubled signs. */
    static String of(String word) {
        StringBuilder plain = new StringBuilder();
        int last = ' ';
        for (int c : word.codePoints().toArray()) {
            int shown = keeps(c) ? c : ' ';
            if (shown != last || Character.isLetterOrDigit(shown)) {
                plain.appendCodePoint(shown);
            }
            last = shown;
        }
        return plain.toString().strip();
    }

    private static boolean keeps(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || KEPT.indexOf(c) >= 0;
    }
}
