package org.ecities.search;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import org.apache.lucene.util.BytesRef;

/** Keys that sort texts as Unicode's root collation does, digits as numbers. */
final class SortKeys {

    private static final int LONGEST = 200;
    private static final Collator ORDER = order();

    private SortKeys() {}

    /** The key of a text; only its beginning counts. */
    static BytesRef of(String text) {
        return new BytesRef(ORDER.getCollationKey(Folding.clip(text, LONGEST)).toByteArray());
    }

    private static Collator order() {
        RuleBasedCollator order = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
        order.setNumericCollation(true);
        return order.freeze();
    }
}
