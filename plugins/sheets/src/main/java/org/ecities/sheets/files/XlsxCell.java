package org.ecities.sheets.files;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.ecities.sheets.Found;

/**
 * A cell of a workbook as text: numbers without thousands separators, dates as {@code 2024-03-14}, of a formula what it came to.
 *
 * @param text  the text; empty when the cell is, or cannot be read
 * @param fault why it cannot be read; null when it can
 */
record XlsxCell(String text, SheetLine.Fault fault) {

    static XlsxCell of(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return text("");
        }
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            return new XlsxCell("", SheetLine.Fault.of("sheets.cell.error", Found.text(String.valueOf(cell.getRawValue()))));
        }
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        if (value instanceof Boolean yes) {
            return text(yes ? "yes" : "no");
        }
        return cell.getType() == CellType.FORMULA ? formula(cell) : text(value == null ? "" : String.valueOf(value));
    }

    /** The program that wrote the file has left what the formula came to. */
    private static XlsxCell formula(Cell cell) {
        String result = cell.getRawValue();
        if (result == null || result.isEmpty()) {
            return new XlsxCell("", SheetLine.Fault.of("sheets.cell.formula", Found.text("=" + cell.getFormula())));
        }
        return result.matches("#[A-Z0-9/]+[!?]?")
                ? new XlsxCell("", SheetLine.Fault.of("sheets.cell.error", Found.text(result)))
                : text(result);
    }

    private static XlsxCell number(Cell cell, BigDecimal number) {
        DateFormat format = DateFormat.of(cell.getDataFormatString());
        if (format == DateFormat.NONE) {
            return text(NumberText.of(number));
        }
        try {
            return text(date(cell.asDate(), format));
        } catch (RuntimeException noDate) {
            return new XlsxCell("", SheetLine.Fault.of("sheets.cell.date", Found.text(NumberText.of(number))));
        }
    }

    private static String date(LocalDateTime date, DateFormat format) {
        String day = switch (format) {
            case YEAR -> date.format(DateTimeFormatter.ofPattern("uuuu", Locale.ROOT));
            case MONTH -> date.format(DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT));
            default -> date.toLocalDate().toString();
        };
        return date.toLocalTime().equals(LocalTime.MIDNIGHT) || format != DateFormat.DAY
                ? day
                : day + "T" + date.toLocalTime();
    }

    private static XlsxCell text(String text) {
        return new XlsxCell(text, null);
    }
}
