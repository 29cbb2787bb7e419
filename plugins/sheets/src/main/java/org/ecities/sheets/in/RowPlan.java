package org.ecities.sheets.in;

import java.util.List;
import org.ecities.sheets.RowRejection;

/**
 * What becomes of a row.
 *
 * @param row        the row
 * @param target     which page it is about
 * @param page       name of the page; of a row without one, empty
 * @param version    version of the page that the plan is for; 0 for a new page
 * @param mayEdit    true when the asker may change the page by themselves
 * @param changes    what it changes
 * @param problems   what of it cannot be taken
 * @param candidates names of pages that it may be about, for a row without a page
 */
public record RowPlan(
        SheetRow row,
        Target target,
        String page,
        int version,
        boolean mayEdit,
        List<FieldChange> changes,
        List<RowRejection> problems,
        List<String> candidates) {

    /** Which page a row is about. */
    public enum Target {
        /** A page that is there. */
        FOUND,
        /** A page to be made. */
        NEW,
        /** Nobody has said. */
        OPEN,
        /** None: it was left out. */
        SKIPPED
    }

    /** Copies the lists. */
    public RowPlan {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        candidates = List.copyOf(candidates);
    }

    /** A row that changes no page. */
    static RowPlan none(SheetRow row, Target target, List<RowRejection> problems, List<String> candidates) {
        return new RowPlan(row, target, "", 0, false, List.of(), problems, candidates);
    }
}
