package org.ecities.search;

import java.math.BigDecimal;
import org.apache.lucene.util.NumericUtils;

/** Numbers as they stand in a column of the index. */
final class Numbers {

    private Numbers() {}

    /** The shortest decimal that is the number of a column's value. */
    static BigDecimal exact(long sortable) {
        return plain(BigDecimal.valueOf(NumericUtils.sortableLongToDouble(sortable)));
    }

    /** The same number without zeros at its end and without exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
