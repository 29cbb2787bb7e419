package org.ecities.sheets;

import java.util.List;
import java.util.Optional;

/** Refuses cells that hold what no page may hold. */
final class CellCheck {

    /** What the decoder puts for bytes that are not UTF-8. */
    private static final char UNREADABLE = '\uFFFD';

    private CellCheck() {}

    /** The first thing wrong with a row's cells. */
    static Optional<RowRejection> first(long line, Header header, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Optional<RowRejection> fault = check(line, header.column(i), cells.get(i));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<RowRejection> check(long line, String column, String cell) {
        if (cell.length() > CsvSheet.MAX_CELL) {
            return Optional.of(
                    RowRejection.cell(line, column, "sheets.cell.long", cell.length(), CsvSheet.MAX_CELL));
        }
        if (cell.indexOf(UNREADABLE) >= 0) {
            return Optional.of(RowRejection.cell(line, column, "sheets.cell.encoding"));
        }
        return cell.chars()
                .filter(CellCheck::forbidden)
                .boxed()
                .findFirst()
                .map(c -> RowRejection.cell(line, column, "sheets.cell.control", String.format("U+%04X", c)));
    }

    /** Control characters other than the blanks a cell may well hold. */
    private static boolean forbidden(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }
}
