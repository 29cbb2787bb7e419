package org.ecities.profiles;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.ecities.sheets.RowIdentity;

/** The identities of the cities in a file, read without the import. */
final class Identified {

    private Identified() {}

    static List<RowIdentity> of(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().map(Identified::city).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RowIdentity city(NamedCsvRecord row) {
        return new RowIdentity(
                row.getField("geonames_id"),
                row.getField("name"),
                List.of(row.getField("ascii_name"), row.getField("name")),
                List.of(row.getField("country_code"), row.getField("admin1"), row.getField("geonames_id")));
    }
}
