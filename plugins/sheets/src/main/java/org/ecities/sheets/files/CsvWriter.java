package org.ecities.sheets.files;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV (RFC 4180) in UTF-8 with a byte order mark, which spreadsheet programs need to see. */
public final class CsvWriter implements SheetWriter {

    private final de.siegmar.fastcsv.writer.CsvWriter csv;

    /** Begins a file. */
    public CsvWriter(OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(new Unclosed(out), StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        this.csv = de.siegmar.fastcsv.writer.CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    }

    @Override
    public void row(List<SheetCell> cells) {
        csv.writeRecord(cells.stream().map(SheetCell::text).toList());
    }

    @Override
    public void note(List<String> texts) {
        // A CSV file has no place beside its rows.
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
