package org.ecities.sheets.files;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number of a workbook as text. */
final class NumberText {

    /** Workbooks keep 15 digits; what stands behind them is noise. */
    private static final MathContext DIGITS = new MathContext(15);
    private static final int LARGEST_SCALE = 40;

    private NumberText() {}

    /** Digits without exponent where that is short. */
    static String of(BigDecimal value) {
        BigDecimal rounded = value.round(DIGITS).stripTrailingZeros();
        if (Math.abs((long) rounded.scale()) > LARGEST_SCALE) {
            return rounded.toString();
        }
        return rounded.toPlainString();
    }
}
