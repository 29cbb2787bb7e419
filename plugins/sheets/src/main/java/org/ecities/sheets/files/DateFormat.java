package org.ecities.sheets.files;

import java.util.Locale;

/** What the format of a number cell says it is. */
enum DateFormat {
    /** No date. */
    NONE,
    /** A year. */
    YEAR,
    /** A year and a month. */
    MONTH,
    /** A day, perhaps with a time. */
    DAY;

    /** The meaning of a format such as {@code yyyy-mm-dd}; null for none. */
    static DateFormat of(String format) {
        if (format == null) {
            return NONE;
        }
        String signs = format.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.|general", "");
        boolean year = signs.indexOf('y') >= 0;
        boolean day = signs.indexOf('d') >= 0;
        if (!year && !day) {
            return NONE;
        }
        return day ? DAY : signs.indexOf('m') >= 0 ? MONTH : YEAR;
    }
}
