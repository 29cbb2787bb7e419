package org.ecities.sheets;

import java.util.List;
import org.ecities.pages.PageChange;

/** What one row comes to before anything is kept. */
sealed interface RowDraft {

    /** It cannot be taken. */
    record Rejected(String key, List<RowRejection> reasons) implements RowDraft {}

    /**
     * Its page holds it already.
     *
     * @param left values that differ and are left because a person wrote them
     */
    record Unchanged(int left) implements RowDraft {}

    /**
     * Its page is made or changed.
     *
     * @param line    line of the row; 0 for a page without a row of its own
     * @param key     outside identifier of the row
     * @param change  the page
     * @param left    values that differ and are left because a person wrote them
     */
    record Edit(long line, String key, PageChange change, int left) implements RowDraft {

        /** True when the page does not exist yet. */
        boolean created() {
            return change.baseVersion() == 0;
        }
    }
}
