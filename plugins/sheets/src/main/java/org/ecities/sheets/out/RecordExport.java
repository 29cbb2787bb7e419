package org.ecities.sheets.out;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.records.FieldTypes;
import org.ecities.records.Schema;
import org.ecities.sheets.cells.CellText;
import org.ecities.sheets.cells.SheetColumn;
import org.ecities.sheets.files.CsvWriter;
import org.ecities.sheets.files.SheetCell;
import org.ecities.sheets.files.SheetWriter;
import org.ecities.sheets.files.XlsxWriter;

/**
 * Writes records as CSV, XLSX or JSON, as one person sees them. Pages are read twice, one at a time: first to find the
 * columns they need, then to write them; so an export of any size needs the memory of one page and of the names.
 */
public final class RecordExport {

    /** Most records of an export. */
    public static final int MAX_RECORDS = 100_000;

    private final VisibleRecords records;
    private final FieldTypes types;

    /** Reads records. */
    public RecordExport(VisibleRecords records, FieldTypes types) {
        this.records = records;
        this.types = types;
    }

    /**
     * What is wanted.
     *
     * @param schema schema of the records
     * @param pages  names of their pages in order; others among them are left out
     * @param asker  who will read the file
     * @param locale language of its heads
     */
    public record Wanted(Schema schema, List<String> pages, Asker asker, Locale locale) {
        /** Copies the list. */
        public Wanted {
            pages = List.copyOf(pages);
        }
    }

    /**
     * Writes a file; the stream stays open.
     *
     * @return number of records in it
     */
    public int write(Wanted wanted, SheetFormat format, OutputStream out) throws IOException {
        return format == SheetFormat.JSON ? new RecordJson(out, wanted).write(this::each) : sheet(wanted, format, out);
    }

    private int sheet(Wanted wanted, SheetFormat format, OutputStream out) throws IOException {
        Schema known = wanted.schema().knownTo(wanted.asker());
        Messages words = Messages.of(wanted.locale());
        SheetLayout layout = new SheetLayout(known, types);
        Sources sources = new Sources();
        each(wanted, record -> {
            layout.add(record);
            sources.add(record);
        });
        List<SheetColumn> columns = layout.columns();
        int[] count = {0};
        try (SheetWriter writer = writer(format, out, known, words)) {
            writer.row(columns.stream().map(column -> SheetCell.of(SheetLayout.head(column, known, words))).toList());
            for (String page : wanted.pages()) {
                ExportedRecord record = records.now(wanted.asker(), page, wanted.schema()).orElse(null);
                if (record != null) {
                    writer.row(layout.row(record, columns));
                    count[0]++;
                }
            }
            for (List<String> note : notes(sources, words)) {
                writer.note(note);
            }
        }
        return count[0];
    }

    private static List<List<String>> notes(Sources sources, Messages words) {
        List<List<String>> notes = new ArrayList<>();
        notes.add(List.of(words.text("sheets.note.use")));
        if (!sources.names().isEmpty()) {
            notes.add(List.of(words.text("sheets.note.sources")));
            sources.names().forEach(name -> notes.add(List.of(CellText.of(name))));
        }
        return notes;
    }

    private static SheetWriter writer(SheetFormat format, OutputStream out, Schema schema, Messages words)
            throws IOException {
        return format == SheetFormat.CSV
                ? new CsvWriter(out)
                : new XlsxWriter(out, schema.name(), words.text("sheets.note.sheet"));
    }

    private void each(Wanted wanted, Consumer<ExportedRecord> taker) {
        for (String page : wanted.pages()) {
            records.now(wanted.asker(), page, wanted.schema()).ifPresent(taker);
        }
    }
}
