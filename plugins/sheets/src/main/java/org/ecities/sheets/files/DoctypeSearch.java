package org.ecities.sheets.files;

import java.nio.charset.StandardCharsets;

/** Finds a document type in bytes that come in pieces. A workbook has none; entities that unfold for ever begin with one. */
final class DoctypeSearch {

    private static final byte[] WORD = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private int matched;

    /** True when the word ends in this piece. Zero bytes are skipped, so that UTF-16 is seen too. */
    boolean found(byte[] piece, int count) {
        for (int at = 0; at < count; at++) {
            byte one = piece[at];
            if (one == 0) {
                continue;
            }
            matched = one == WORD[matched] ? matched + 1 : one == WORD[0] ? 1 : 0;
            if (matched == WORD.length) {
                return true;
            }
        }
        return false;
    }
}
