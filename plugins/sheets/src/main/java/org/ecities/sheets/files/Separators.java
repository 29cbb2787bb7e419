package org.ecities.sheets.files;

import java.io.IOException;
import java.io.Reader;

/** Finds what stands between the cells of a CSV file: whatever stands most often in its head outside of quotation marks. */
final class Separators {

    private static final String KNOWN = ",;\t|";
    private static final int FURTHEST = 1_000_000;

    private Separators() {}

    static char of(Reader text) throws IOException {
        int[] counts = new int[KNOWN.length()];
        boolean quoted = false;
        int c = text.read();
        for (int at = 0; c >= 0 && at < FURTHEST && (quoted || c != '\n' && c != '\r'); at++) {
            quoted ^= c == '"';
            int place = quoted ? -1 : KNOWN.indexOf(c);
            if (place >= 0) {
                counts[place]++;
            }
            c = text.read();
        }
        return KNOWN.charAt(most(counts));
    }

    private static int most(int[] counts) {
        int most = 0;
        for (int place = 1; place < counts.length; place++) {
            most = counts[place] > counts[most] ? place : most;
        }
        return most;
    }
}
