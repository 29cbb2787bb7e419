package org.ecities.search;

import java.math.BigDecimal;

/** A sum that does not depend on the order of its numbers. */
final class ExactSum {

    /** Whole numbers up to here are added as such: 2 to the power of 53. */
    private static final double MOST_WHOLE = 9_007_199_254_740_992.0;
    /** Far enough from the end that one more number never passes it. */
    private static final long MOST = Long.MAX_VALUE / 2;

    private long whole;
    private BigDecimal rest = BigDecimal.ZERO;

    void add(double number) {
        if (number == Math.rint(number) && Math.abs(number) <= MOST_WHOLE) {
            whole += (long) number;
            if (Math.abs(whole) > MOST) {
                settle();
            }
        } else {
            rest = rest.add(BigDecimal.valueOf(number));
        }
    }

    BigDecimal total() {
        return rest.add(BigDecimal.valueOf(whole));
    }

    private void settle() {
        rest = total();
        whole = 0;
    }
}
