package org.ecities.sheets.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.ecities.sheets.SheetException;

/** The first visible sheet of a workbook. Hidden sheets are left alone, so nobody imports what they did not see. */
public final class XlsxReader implements SheetReader {

    @Override
    public String read(Path file, Lines lines) {
        try {
            XlsxBounds.check(file);
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
                Sheet sheet = workbook.getSheets()
                        .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                        .findFirst()
                        .orElseThrow(() -> new SheetException("sheets.xlsx.hidden"));
                rows(sheet, lines);
                return sheet.getName();
            }
        } catch (IOException | ExcelReaderException | IndexOutOfBoundsException | NumberFormatException broken) {
            throw new SheetException("sheets.xlsx.none");
        }
    }

    private static void rows(Sheet sheet, Lines lines) throws IOException {
        int count = 0;
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> all = rows.iterator();
            boolean further = true;
            while (further && all.hasNext()) {
                SheetLine line = line(all.next());
                if (line.isEmpty()) {
                    continue;
                }
                if (++count > MAX_LINES) {
                    throw new SheetException("sheets.file.rows", MAX_LINES);
                }
                further = lines.take(line);
            }
        }
        if (count == 0) {
            throw new SheetException("sheets.file.empty");
        }
    }

    private static SheetLine line(Row row) {
        List<String> texts = new ArrayList<>();
        Map<Integer, SheetLine.Fault> faults = new LinkedHashMap<>();
        for (int place = 0; place < row.getCellCount(); place++) {
            Cell cell = row.getCell(place);
            XlsxCell read = XlsxCell.of(cell);
            texts.add(read.text());
            if (read.fault() != null) {
                faults.put(place, read.fault());
            }
        }
        return SheetLine.checked(row.getRowNum(), texts, faults);
    }
}
