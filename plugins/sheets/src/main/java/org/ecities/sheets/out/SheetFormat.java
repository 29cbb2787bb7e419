package org.ecities.sheets.out;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of exports, called as their files end. */
public enum SheetFormat {
    /** Comma-separated values in UTF-8. */
    CSV("text/csv; charset=UTF-8"),
    /** A workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** JSON in UTF-8. */
    JSON("application/json");

    private final String type;

    SheetFormat(String type) {
        this.type = type;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** The ending of its files. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a file name by its ending. */
    public static Optional<SheetFormat> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> lower.endsWith("." + format.ending())).findFirst();
    }
}
