package org.ecities.sheets.files;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes one sheet row by row. Closing it ends the file and leaves the stream beneath open. */
public interface SheetWriter extends Closeable {

    /** Writes the next row. */
    void row(List<SheetCell> cells) throws IOException;

    /** Writes a note beside the sheet where the format has a place for it: one row of texts. */
    void note(List<String> texts) throws IOException;
}
