package org.ecities.views.view;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a view's table as CSV (RFC 4180). Numbers are plain: a point, no separators. A text that a spreadsheet could
 * take for a formula gets an apostrophe in front.
 */
final class CsvText {

    /** By this spreadsheets know UTF-8. */
    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private CsvText() {}

    static String of(ViewTable table) {
        StringWriter text = new StringWriter().append(MARK);
        try (CsvWriter out = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            out.writeRecord(heads(table));
            table.rows().forEach(row -> out.writeRecord(row(table, row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> heads(ViewTable table) {
        List<String> heads = new ArrayList<>();
        for (ViewTable.Head head : table.heads()) {
            heads.add(safe(head.label()));
            if (!head.coverage().isEmpty()) {
                heads.add(safe(head.coverage()));
            }
        }
        return heads;
    }

    private static List<String> row(ViewTable table, List<ViewCell> cells) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            ViewCell cell = cells.get(i);
            row.add(cell.number().map(number -> number.toPlainString()).orElseGet(() -> safe(cell.text())));
            if (!table.heads().get(i).coverage().isEmpty()) {
                row.add(cell.coverage().map(coverage -> String.valueOf(coverage.pages())).orElse(""));
            }
        }
        return row;
    }

    private static String safe(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
