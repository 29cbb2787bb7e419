package org.ecities.sheets;

import java.util.List;
import java.util.Optional;

/**
 * What taking back a batch did.
 *
 * @param batch    the batch that was taken back
 * @param deleted  pages that the batch had made and that are deleted now
 * @param restored pages that have their earlier text again
 * @param left     pages that stay as they are
 * @param revert   id of the batch that did it; absent when nothing was to be done
 * @param dryRun   true when nothing was kept
 */
public record RevertReport(
        String batch, int deleted, int restored, List<LeftPage> left, Optional<String> revert, boolean dryRun) {

    /** Copies the list. */
    public RevertReport {
        left = List.copyOf(left);
    }

    /**
     * A page that stays as it is.
     *
     * @param page   its name
     * @param reason why
     */
    public record LeftPage(String page, RowRejection reason) {}
}
