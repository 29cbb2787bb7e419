package org.ecities.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the web application as they are in the source tree. */
final class ThemeFiles {

    static final Path ASSETS = Path.of("src/main/webapp/assets");
    private static final Path TEMPLATES = Path.of("src/main/webapp/WEB-INF/ecities");

    private ThemeFiles() {}

    /** The Shell, its parts and their fragments. */
    static List<Path> templates() {
        return files(TEMPLATES).filter(file -> file.toString().matches(".*\\.jspf?")).toList();
    }

    /** All files that browsers get. */
    static List<Path> assets() {
        return files(ASSETS).toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
