package org.ecities.records.web;

import java.util.List;
import org.ecities.records.Violation;

/**
 * A page with what does not fit in its data sheet.
 *
 * @param page       its name
 * @param title      its title
 * @param schema     name of its form design
 * @param violations what does not fit and is wanted, as its reader sees it
 * @param edits      whether its reader may put it right
 */
record CheckedSheet(String page, String title, String schema, List<Violation> violations, boolean edits) {

    /** Copies the list. */
    CheckedSheet {
        violations = List.copyOf(violations);
    }
}
