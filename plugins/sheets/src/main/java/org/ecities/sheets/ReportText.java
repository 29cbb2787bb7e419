package org.ecities.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.ecities.pages.Messages;

/** Reports in somebody's words: as text to read and as CSV to work through. */
public final class ReportText {

    private static final double MILLIS = 1000.0;

    private final Messages messages;

    /** Takes the words. */
    public ReportText(Messages messages) {
        this.messages = messages;
    }

    /** What an import did, one line for each count, then one for each reason. */
    public String text(ImportReport report) {
        ImportCounts counts = report.counts();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(report.dryRun() ? "sheets.report.dry" : "sheets.report.done", counts.rows()));
        lines.add(messages.text("sheets.report.created", counts.created()));
        lines.add(messages.text("sheets.report.changed", counts.changed()));
        lines.add(messages.text("sheets.report.unchanged", counts.unchanged()));
        lines.add(messages.text("sheets.report.rejected", counts.rejected()));
        optional(lines, "sheets.report.lists", counts.listPages());
        optional(lines, "sheets.report.left", counts.left());
        lines.add(messages.text(
                "sheets.report.time", report.duration().toMillis() / MILLIS, report.rate()));
        report.batch().ifPresent(batch -> lines.add(messages.text("sheets.report.batch", batch)));
        report.rejections().forEach(rejection -> lines.add(rejection.text(messages)));
        return String.join("\n", lines);
    }

    /** The rows that were not taken: line, column, reason. */
    public String csv(ImportReport report) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(
                    messages.text("sheets.csv.line"),
                    messages.text("sheets.csv.column"),
                    messages.text("sheets.csv.reason"));
            for (RowRejection rejection : report.rejections()) {
                csv.writeRecord(
                        String.valueOf(rejection.line()), rejection.column(), rejection.reason(messages));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** What a revert did. */
    public String text(RevertReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(report.dryRun() ? "sheets.revert.dry" : "sheets.revert.done", report.batch()));
        lines.add(messages.text("sheets.revert.deleted", report.deleted()));
        lines.add(messages.text("sheets.revert.restored", report.restored()));
        lines.add(messages.text("sheets.revert.left", report.left().size()));
        report.left().forEach(page -> lines.add(
                messages.text("sheets.revert.page", page.page(), page.reason().reason(messages))));
        return String.join("\n", lines);
    }

    private void optional(List<String> lines, String key, long count) {
        if (count > 0) {
            lines.add(messages.text(key, count));
        }
    }
}
