package org.ecities.sheets.files;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet of rows, and one with notes. Texts are written as texts, never as formulas. */
public final class XlsxWriter implements SheetWriter {

    /** Rows that are in memory at a time. */
    private static final int FLUSH = 500;
    private static final String VERSION = "01.0000";

    private final Workbook workbook;
    private final Worksheet sheet;
    private final String noteName;
    private final List<List<String>> notes = new ArrayList<>();
    private int row;

    /**
     * Begins a file.
     *
     * @param out      stays open
     * @param name     name of the sheet
     * @param noteName name of the sheet with notes
     */
    public XlsxWriter(OutputStream out, String name, String noteName) {
        this.workbook = new Workbook(out, "e-Cities", VERSION);
        this.sheet = workbook.newWorksheet(name);
        this.noteName = noteName;
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<SheetCell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        if (++row % FLUSH == 0) {
            sheet.flush();
        }
    }

    private void write(int column, SheetCell cell) {
        Optional<BigDecimal> number = cell.exact();
        if (number.isPresent()) {
            sheet.value(row, column, number.get());
        } else if (!cell.text().isEmpty()) {
            sheet.inlineString(row, column, cell.text());
        }
    }

    @Override
    public void note(List<String> texts) {
        notes.add(List.copyOf(texts));
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        if (!notes.isEmpty()) {
            writeNotes(workbook.newWorksheet(noteName));
        }
        workbook.finish();
    }

    private void writeNotes(Worksheet place) throws IOException {
        for (int number = 0; number < notes.size(); number++) {
            List<String> texts = notes.get(number);
            for (int column = 0; column < texts.size(); column++) {
                place.inlineString(number, column, texts.get(column));
            }
        }
        place.finish();
    }
}
