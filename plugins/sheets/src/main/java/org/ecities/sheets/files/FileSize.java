package org.ecities.sheets.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ecities.sheets.SheetException;

/** Refuses files that are too large to be read. */
final class FileSize {

    private FileSize() {}

    static void check(Path file) throws IOException {
        long size = Files.size(file);
        if (size > SheetReader.MAX_FILE) {
            throw new SheetException("sheets.file.large", size, SheetReader.MAX_FILE);
        }
    }
}
