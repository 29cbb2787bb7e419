package org.ecities.sheets;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What an import did.
 *
 * @param counts     what became of the rows
 * @param rejections every reason for which a row was not taken, in the order of the file
 * @param batch      id by which the import can be taken back; absent when it changed nothing
 * @param dryRun     true when nothing was kept
 * @param duration   how long it took
 */
public record ImportReport(
        ImportCounts counts,
        List<RowRejection> rejections,
        Optional<String> batch,
        boolean dryRun,
        Duration duration) {

    /** Copies the list. */
    public ImportReport {
        rejections = List.copyOf(rejections);
    }

    /** Rows per second. */
    public long rate() {
        return Math.round(counts.rows() * 1000.0 / Math.max(1, duration.toMillis()));
    }
}
