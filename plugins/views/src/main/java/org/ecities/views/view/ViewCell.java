package org.ecities.views.view;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cell of a view's table.
 *
 * @param text   in the reader's language; empty when there is nothing
 * @param href   address it leads to; empty for none
 * @param number its number, for a number
 * @param coverage of how many pages a figure is; absent for what is no figure
 */
record ViewCell(String text, String href, Optional<BigDecimal> number, Optional<Coverage> coverage) {

    /** How many of all pages have a value. */
    record Coverage(long pages, long all) {}

    static ViewCell of(String text) {
        return new ViewCell(text, "", Optional.empty(), Optional.empty());
    }

    static ViewCell link(String text, String href) {
        return new ViewCell(text, href, Optional.empty(), Optional.empty());
    }
}
