package org.ecities.sheets.files;

import java.nio.file.Path;

/** Reads the lines of a file, the head too. Lines in which nothing stands are left out. */
public interface SheetReader {

    /** Largest file in bytes. */
    long MAX_FILE = 50L * 1024 * 1024;
    /** Most lines of a file. */
    int MAX_LINES = 200_000;
    /** Most columns, which is what workbooks hold. */
    int MAX_COLUMNS = 16_384;

    /**
     * Reads a file.
     *
     * @return the name of the sheet that was read; empty for a file of one sheet
     * @throws org.ecities.sheets.SheetException when the file as a whole cannot be used, with what is accepted
     */
    String read(Path file, Lines lines);

    /** Takes lines. */
    interface Lines {

        /** Takes the next line; false to read no further. */
        boolean take(SheetLine line);
    }
}
