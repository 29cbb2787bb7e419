package org.ecities.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;

/**
 * Reads a CSV file (RFC 4180, UTF-8, with a header) row by row. A row that cannot be read is told with its
 * line and left out; a file that cannot be read at all is a {@link SheetException}.
 */
final class CsvSheet {

    /** Largest file in bytes. */
    static final long MAX_FILE = 100L * 1024 * 1024;
    /** Most rows of a file. */
    static final int MAX_ROWS = 1_000_000;
    /** Longest cell in characters. */
    static final int MAX_CELL = 100_000;

    /** Beyond this a quotation mark was surely left open: reading on would only take memory. */
    private static final int MAX_RECORD = 8 * 1024 * 1024;

    private final HeaderCheck headerCheck;
    private final int maxRows;

    CsvSheet(Set<String> wanted, Set<String> ignored) {
        this(wanted, ignored, MAX_ROWS);
    }

    CsvSheet(Set<String> wanted, Set<String> ignored, int maxRows) {
        this.headerCheck = new HeaderCheck(wanted, ignored);
        this.maxRows = maxRows;
    }

    /**
     * Reads a whole file.
     *
     * @throws SheetException when the file is missing, empty, too large, no CSV, or has a wrong header
     */
    void read(Path file, RowVisitor visitor) {
        try (CsvReader<CsvRecord> reader = open(file)) {
            new Reading(visitor).all(reader.iterator());
        } catch (IOException unreadable) {
            throw new SheetException("sheets.file.io", file.getFileName(), unreadable.toString());
        }
    }

    private static CsvReader<CsvRecord> open(Path file) throws IOException {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFieldSize(MAX_RECORD)
                .maxRecordSize(MAX_RECORD)
                .build();
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, SheetFile.open(file));
    }

    /** One pass over a file. */
    private final class Reading {

        private final RowVisitor visitor;
        private Header header;
        private long line;
        private int rows;

        Reading(RowVisitor visitor) {
            this.visitor = visitor;
        }

        void all(Iterator<CsvRecord> records) {
            try {
                while (records.hasNext()) {
                    next(records.next());
                }
            } catch (CsvParseException broken) {
                throw new SheetException("sheets.file.quotes", line, MAX_RECORD);
            }
            if (header == null) {
                throw new SheetException("sheets.file.empty");
            }
        }

        private void next(CsvRecord record) {
            line = record.getStartingLineNumber();
            if (header == null) {
                header = headerCheck.header(line, record.getFields());
            } else if (++rows > maxRows) {
                throw new SheetException("sheets.file.rows", maxRows);
            } else {
                row(record);
            }
        }

        private void row(CsvRecord record) {
            if (record.getFieldCount() != header.size()) {
                visitor.rejected(
                        RowRejection.row(line, "sheets.row.columns", record.getFieldCount(), header.size()));
                return;
            }
            CellCheck.first(line, header, record.getFields())
                    .ifPresentOrElse(
                            visitor::rejected,
                            () -> visitor.row(new SheetRow(line, header, record.getFields())));
        }
    }
}
