package org.ecities.sheets;

/** What was found in a file, made fit to stand in a message on a screen or in a terminal. */
public final class Found {

    private static final int LONGEST = 60;

    private Found() {}

    /** The text in one line, shortened, without control characters. */
    public static String text(String found) {
        StringBuilder shown = new StringBuilder();
        found.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(visible(c) ? c : '·'));
        return found.codePointCount(0, found.length()) > LONGEST ? shown.append('…').toString() : shown.toString();
    }

    private static boolean visible(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
    }
}
