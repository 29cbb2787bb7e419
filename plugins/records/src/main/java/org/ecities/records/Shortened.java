package org.ecities.records;

/** A found text as it stands in a message: whole when short, else its beginning. */
final class Shortened {

    /** Longest text in a message, in code points. */
    static final int MAX = 80;

    private Shortened() {}

    static String text(String found) {
        return found.codePointCount(0, found.length()) <= MAX
                ? found
                : found.substring(0, found.offsetByCodePoints(0, MAX)) + "…";
    }
}
