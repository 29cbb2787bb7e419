package org.ecities.sheets.files;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell to be written.
 *
 * @param text   its text; empty for an empty cell
 * @param number true when it may be written as a number
 */
public record SheetCell(String text, boolean number) {

    /** More digits than this and spreadsheet programs round. */
    private static final int MAX_DIGITS = 15;

    /** A text. */
    public static SheetCell of(String text) {
        return new SheetCell(text, false);
    }

    /** The number of a cell whose text comes back exactly as it is. */
    Optional<BigDecimal> exact() {
        if (!number || !text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text);
        return value.precision() <= MAX_DIGITS && NumberText.of(value).equals(text) ? Optional.of(value) : Optional.empty();
    }
}
