package org.ecities.server.cities;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The file of real cities that stands beside the project on some machines; without it the tests are skipped. */
final class RealCities {

    private RealCities() {}

    static Path file() {
        Path file = Path.of(System.getProperty("ecities.root"), "..", "shared", "data", "cities-asia-pacific.csv")
                .normalize();
        assumeTrue(Files.isRegularFile(file), "the file of real cities is not here: " + file.getFileName());
        return file;
    }

    static List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file())) {
            return reader.stream().toList();
        }
    }

    /** Populations of a country's cities, largest first; 0 means unknown and is not among them. */
    static List<Long> populations(String country) throws IOException {
        return rows().stream()
                .filter(row -> row.getField("country_code").equals(country))
                .map(row -> Long.parseLong(row.getField("population")))
                .filter(population -> population > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
