package org.ecities.store;

import java.time.YearMonth;
import java.util.Map;

/** How often pages were read: numbers for a page and a month, and nothing about who read it. */
public interface ReadCounts {

    /** Months that are kept beside the present one. */
    int KEPT_MONTHS = 24;

    /**
     * Adds reads of pages by name. Names without a page count for nothing; months that are too old go.
     *
     * @param month when the pages were read
     */
    void add(YearMonth month, Map<String, Long> reads);

    /** How often a page was read in a month. */
    long of(long pageId, YearMonth month);
}
