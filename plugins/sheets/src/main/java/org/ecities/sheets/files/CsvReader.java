package org.ecities.sheets.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.ecities.sheets.SheetException;

/** CSV in any encoding that is named or recognised, with commas, semicolons, tabs or bars between its cells. */
public final class CsvReader implements SheetReader {

    /** Beyond this a quotation mark was surely left open. */
    private static final int MAX_RECORD = 8 * 1024 * 1024;

    private final Optional<String> encoding;

    /** Reads files of an encoding; absent to recognise Unicode. */
    public CsvReader(Optional<String> encoding) {
        this.encoding = encoding;
    }

    @Override
    public String read(Path file, Lines lines) {
        try {
            FileSize.check(file);
            Charset charset = Encodings.of(file, encoding);
            char separator = separator(file, charset);
            try (de.siegmar.fastcsv.reader.CsvReader<CsvRecord> csv = open(Encodings.reader(file, charset), separator)) {
                new Pass(lines).all(csv.iterator());
            }
            return "";
        } catch (IOException unreadable) {
            throw new SheetException("sheets.file.io", file.getFileName(), unreadable.toString());
        }
    }

    private static char separator(Path file, Charset charset) throws IOException {
        try (Reader head = new java.io.BufferedReader(Encodings.reader(file, charset))) {
            return Separators.of(head);
        }
    }

    private static de.siegmar.fastcsv.reader.CsvReader<CsvRecord> open(Reader text, char separator) {
        CsvRecordHandler handler =
                CsvRecordHandler.builder().maxFieldSize(MAX_RECORD).maxRecordSize(MAX_RECORD).maxFields(MAX_COLUMNS).build();
        return de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, text);
    }

    /** One pass over a file. */
    private static final class Pass {

        private final Lines lines;
        private long line;
        private int count;

        Pass(Lines lines) {
            this.lines = lines;
        }

        void all(Iterator<CsvRecord> records) {
            boolean further = true;
            try {
                while (further && records.hasNext()) {
                    further = next(records.next());
                }
            } catch (CsvParseException broken) {
                throw new SheetException("sheets.file.csv", line, MAX_RECORD, MAX_COLUMNS);
            }
            if (count == 0) {
                throw new SheetException("sheets.file.empty");
            }
        }

        private boolean next(CsvRecord record) {
            line = record.getStartingLineNumber();
            SheetLine read = SheetLine.checked(line, record.getFields(), Map.of());
            if (read.isEmpty()) {
                return true;
            }
            if (++count > MAX_LINES) {
                throw new SheetException("sheets.file.rows", MAX_LINES);
            }
            return lines.take(read);
        }
    }
}
