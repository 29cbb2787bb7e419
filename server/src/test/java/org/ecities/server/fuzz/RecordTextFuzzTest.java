package org.ecities.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.records.FieldValue;
import org.ecities.records.RecordReading;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.server.house.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page text is read without a failure; a record that was read is checked and written without one. */
class RecordTextFuzzTest {

    private static final int RUNS = 1_000_000;
    private static final Cost COST = Cost.ofThisThread();

    @TempDir
    private static Path folder;

    private static House house;
    private static Schema city;

    @BeforeAll
    static void open() throws IOException {
        Path seeds = Path.of(System.getProperty("ecities.root")).resolve("seed-pages/schemas");
        try (House fresh = House.open(folder, Clock.systemUTC())) {
            String text = Files.readString(seeds.resolve("Schema.City.txt"));
            fresh.pages().commit(Asker.system(), PageChange.text("Schema.City", 0, text), "");
        }
        house = House.open(folder, Clock.systemUTC());
        city = house.schemas().schema("City").orElseThrow();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @FuzzTest(maxDuration = "", maxExecutions = RUNS)
    void anyBody(FuzzedDataProvider data) {
        check("[{City\n\n" + data.consumeRemainingAsString() + "\n}]");
    }

    @Test
    void randomBodies() {
        new RandomTexts("name:", "population:", "value:", "asOf:", "source:", "en:", "\n", "\n  ", "\n    ", "- ", " ",
                        "{", "}", "[", "]", ",", ":", ": ", " #", "'", "\"", "\\", "&a ", "*a", "!!int ", "<<: ", "|", ">",
                        "%", "---", "...", "? ", "@", "`", "1", "1e999", "0x7", "2024-02-30", "true", "null", "~", "수원",
                        "location:", "lat: ", "needs:", "otherNames:", "country: KR\n", "name:\n  en: Suwon\n", "\t", "\r")
                .each(43, 5_000, body -> check("[{City\n\n" + body + "\n}]"));
    }

    private static void check(String page) {
        COST.check(page, () -> judge(page));
    }

    private static void judge(String page) {
        RecordText text = new RecordText(house.schemas());
        RecordReading reading = text.read(page);
        reading.record().ifPresent(record -> {
            house.check().check(record, city);
            assertThat(text.write(page, city, Map.<String, Optional<FieldValue>>of())).isEqualTo(page);
        });
    }
}
