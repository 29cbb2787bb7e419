package org.ecities.server.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Access logs that were closed long ago; the server removes them too, when it closes the next one. */
public final class OldAccessLogs {

    private final Path folder;

    /** Looks in a folder of logs. */
    public OldAccessLogs(Path folder) {
        this.folder = folder;
    }

    /** Files of which every line is older than a moment. */
    public List<Path> before(Instant moment) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.getFileName().toString().matches("access\\..*\\.log\\.gz"))
                    .filter(file -> changed(file).isBefore(moment))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Removes a file. */
    public void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }
}
