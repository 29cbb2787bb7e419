package org.ecities.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where tests find what lies outside this module. */
final class Project {

    private Project() {}

    /** The project's folder: the nearest one above with the seed pages in it. */
    static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("seed-pages")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no folder above holds seed-pages"));
    }

    /** The whole file of cities; absent where the shared data is not installed. */
    static Optional<Path> allCities() {
        return Optional.of(root().resolveSibling("shared").resolve("data").resolve("cities-asia-pacific.csv"))
                .filter(Files::isRegularFile);
    }

    /** The figures of all countries; absent where the shared data is not installed. */
    static Optional<Path> allIndices() {
        return Optional.of(root().resolveSibling("shared").resolve("data").resolve("egdi.csv")).filter(Files::isRegularFile);
    }

    /** A copy of the file of some cities that comes with the tests. */
    static Path someCities(Path folder) throws IOException {
        Path copy = folder.resolve("cities.csv");
        try (InputStream bytes = Project.class.getResourceAsStream("cities.csv")) {
            Files.copy(bytes, copy);
        }
        return copy;
    }
}
