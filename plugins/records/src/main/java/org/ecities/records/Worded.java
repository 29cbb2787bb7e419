package org.ecities.records;

import java.util.Locale;

/** An argument of a message that has its own words in each language. */
public interface Worded {

    /** The words for a reader. */
    String text(Locale locale);
}
