package org.ecities.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * Knows whether a file that is open is still the one with its name. What is written to a file that was removed,
 * replaced or unmounted is gone with the process.
 */
final class OpenedFile {

    private final Path path;
    /** Null where the file system has no such identity. */
    private final Object key;

    private OpenedFile(Path path, Object key) {
        this.path = path;
        this.key = key;
    }

    /** Notes the file that has just been opened. */
    static OpenedFile at(Path path) throws IOException {
        return new OpenedFile(path, key(path));
    }

    private static Object key(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    /** True while the name leads to the file that is open. */
    boolean inPlace() {
        try {
            return Objects.equals(key, key(path));
        } catch (IOException gone) {
            return false;
        }
    }

    /** Refuses when the file is not in its place; {@link DiskRefusesException}. */
    void require() {
        if (!inPlace()) {
            throw new DiskRefusesException(
                    DiskRefusesException.Reason.OTHER,
                    "the database " + path + " was removed or replaced while it was open; nothing of this change was"
                            + " kept; restart the program",
                    null);
        }
    }
}
