package org.ecities.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The data folder beside the repository; tests that need it are skipped where it is absent. */
final class SharedData {

    private SharedData() {}

    /** Lines of a file, or the test is skipped. */
    static List<String> lines(String file) throws IOException {
        Path root = Path.of(System.getProperty("ecities.root", "../..")).toAbsolutePath().normalize();
        Path path = root;
        while (path != null && !Files.isRegularFile(path.resolve("../shared/data").resolve(file))) {
            path = path.getParent();
        }
        Assumptions.assumeTrue(path != null, "no shared data beside " + root + ": " + file);
        return Files.readAllLines(path.resolve("../shared/data").resolve(file));
    }

    /** The cells of a CSV line. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
