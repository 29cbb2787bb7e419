package org.ecities.sheets;

import java.util.List;

/** One row of a sheet, with as many cells as the sheet has columns. */
public final class SheetRow {

    private final long line;
    private final Header header;
    private final List<String> cells;

    SheetRow(long line, Header header, List<String> cells) {
        this.line = line;
        this.header = header;
        this.cells = List.copyOf(cells);
    }

    /** Line in the file on which the row begins, from 1. */
    public long line() {
        return line;
    }

    /** A cell without the blanks around it; empty when there is nothing in it. */
    public String cell(String column) {
        return cells.get(header.place(column)).strip();
    }
}
