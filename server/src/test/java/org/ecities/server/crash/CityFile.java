package org.ecities.server.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A CSV file for the import of cities. */
final class CityFile {

    /** What the outside identifiers of the cities belong to. */
    static final String SCHEME = "geonames";

    private static final String HEADER =
            "geonames_id,name,ascii_name,names_native_script,country_code,country,admin1,latitude,longitude,"
                    + "population,timezone,elevation_m,feature_code,is_capital,modified";

    private final Path path;

    private CityFile(Path path) {
        this.path = path;
    }

    /** Writes made-up cities, other ones for each series; two of three share their name with another. */
    static CityFile written(Path folder, int series, int rows) {
        Stream<String> cities = IntStream.range(0, rows).mapToObj(row -> row(series, row, rows));
        try {
            return new CityFile(Files.write(
                    folder.resolve("cities-" + series + ".csv"),
                    Stream.concat(Stream.of(HEADER), cities).toList()));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** A file that is there. */
    static CityFile at(Path path) {
        return new CityFile(path);
    }

    private static String row(int series, int row, int rows) {
        int id = 800_000_000 + series * 10_000 + row;
        String name = row % 3 == 0 ? "Namdong " + series + " " + row : "Seodong " + series + " " + row % (rows / 2);
        String country = row % 2 == 0 ? "KR" : "JP";
        return String.join(
                ",", String.valueOf(id), name, name, "동" + id, country, country, "Region " + row % 7,
                "37.5", "127." + row, String.valueOf(10_000 + row), "Asia/Seoul", "12", "PPL", "false", "2024-02-28");
    }

    Path path() {
        return path;
    }

    /** Outside identifiers of all rows. */
    List<String> keys() {
        try (Stream<String> lines = Files.lines(path)) {
            return lines.skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
