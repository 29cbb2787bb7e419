package org.ecities.sheets.cells;

import java.util.regex.Pattern;

/** Which texts every file format and every spreadsheet program keeps as they are. */
final class SafeText {

    /** Programs read {@code _x0041_} in a workbook as the letter A. */
    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private SafeText() {}

    /** True for a text that may stand in a cell as it is. */
    static boolean is(String text) {
        return !text.isEmpty()
                && text.strip().equals(text)
                && text.codePoints().allMatch(c -> c == '\n' || isSafe(c))
                && !ESCAPE.matcher(text).find()
                && !FormulaGuard.hidesFormula(text);
    }

    /** Printable: no control character, no line end of any kind, no half of a pair, nothing that stands for damage. */
    static boolean isSafe(int c) {
        return c >= ' '
                && (c < 0x7F || c > 0x9F)
                && c != 0xA0
                && c != 0x2028
                && c != 0x2029
                && c != 0xFEFF
                && c != 0xFFFD
                && (c < 0xD800 || c > 0xDFFF)
                && (c & 0xFFFE) != 0xFFFE;
    }
}
