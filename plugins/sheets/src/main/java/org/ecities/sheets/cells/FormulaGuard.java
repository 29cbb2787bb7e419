package org.ecities.sheets.cells;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheet programs from running a text as a formula: an apostrophe goes before it, and comes off again.
 * Texts that begin with apostrophes before such a sign get one more, so that nothing is lost on the way back.
 */
public final class FormulaGuard {

    /** What begins a formula, also in its full-width form. */
    private static final String SIGNS = "[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]";
    private static final Pattern RISKY = Pattern.compile("'*" + SIGNS + ".*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+" + SIGNS + ".*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    /** A program that takes another separator than ours cuts a text in two; the second half must be no formula either. */
    private static final Pattern INNER = Pattern.compile("[;\\t\\n]\\s*'*" + SIGNS);

    private FormulaGuard() {}

    /** The text as it stands in a cell. */
    public static String guarded(String text) {
        return RISKY.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** The text of a cell. */
    public static String unguarded(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** True when a formula could begin inside the text. */
    static boolean hidesFormula(String text) {
        return INNER.matcher(text).find();
    }
}
