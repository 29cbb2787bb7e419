package org.ecities.sheets.in;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.ecities.sheets.SheetException;
import org.ecities.sheets.files.CsvReader;
import org.ecities.sheets.files.SheetLine;
import org.ecities.sheets.files.SheetReader;
import org.ecities.sheets.files.XlsxReader;
import org.ecities.sheets.out.SheetFormat;

/**
 * A file that somebody sent.
 *
 * @param file     where it is
 * @param format   what it is, by the ending of its name
 * @param encoding the encoding of a CSV file that the person named; absent to recognise Unicode
 */
public record SheetSource(Path file, SheetFormat format, Optional<String> encoding) {

    /**
     * A file by the name it was sent under.
     *
     * @throws SheetException when the name ends otherwise than CSV, XLSX and JSON files do
     */
    public static SheetSource of(Path file, String name, Optional<String> encoding) {
        String lower = name.toLowerCase(Locale.ROOT);
        SheetFormat format = lower.endsWith(".txt") || lower.endsWith(".tsv")
                ? SheetFormat.CSV
                : SheetFormat.of(name).orElseThrow(() -> new SheetException("sheets.file.format", name));
        return new SheetSource(file, format, encoding);
    }

    /** True when its columns have heads; a JSON file names the fields itself. */
    public boolean hasHeads() {
        return format != SheetFormat.JSON;
    }

    /** The heads and up to some lines behind them. */
    public List<SheetLine> beginning(int lines) {
        List<SheetLine> first = new ArrayList<>();
        if (hasHeads()) {
            reader().read(file, line -> {
                first.add(line);
                return first.size() <= lines;
            });
        }
        return first;
    }

    /**
     * Reads all rows.
     *
     * @param columns which column is which; not looked at for a JSON file
     * @return the name of the sheet that was read; empty for a file of one sheet
     */
    public String rows(ColumnChoice columns, Consumer<SheetRow> taker) {
        if (!hasHeads()) {
            JsonRows.read(file, taker);
            return "";
        }
        boolean[] head = {true};
        return reader().read(file, line -> {
            if (!head[0]) {
                taker.accept(columns.row(line));
            }
            head[0] = false;
            return true;
        });
    }

    private SheetReader reader() {
        return format == SheetFormat.XLSX ? new XlsxReader() : new CsvReader(encoding);
    }
}
