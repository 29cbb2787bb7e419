package org.ecities.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ecities.pages.Asker;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordReading;
import org.ecities.records.Value;
import org.ecities.store.Batch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SheetImportTest {

    private static final String KABUL = "1138958,Kabul,كابل|کابل,AF,Kabul,4434550,34.52813,69.17233,true,2022-06-18";
    private static final String HERAT = "1140026,Herāt,هراة|هرات,AF,Herat,574300,34.34817,62.19967,false,2022-06-18";

    private TownWiki wiki;

    @BeforeEach
    void open(@TempDir Path folder) {
        wiki = new TownWiki(folder);
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    @Test
    void makesAPageWithTheRecordOfItsRow() {
        ImportReport report = wiki.run(KABUL, HERAT);
        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 0, 0, 0, 0, 0));
        assertThat(report.batch()).isPresent();
        assertThat(wiki.text("1138958")).isEqualTo("""
                [{Town

                name:
                  en: Kabul
                otherNames:
                  - كابل
                  - کابل
                country: AF
                gazetteerId: 1138958
                population:
                  value: 4434550
                  asOf: 2022
                  source: https://gazetteer.example/1138958
                  status: Not confirmed
                location:
                  lat: 34.52813
                  lon: 69.17233
                capital: yes
                }]

                Basic data.
                """);
    }

    @Test
    void makesNoVersionAndNoBatchTheSecondTime() {
        wiki.run(KABUL, HERAT);
        long last = wiki.store.feed().last();
        ImportReport again = wiki.run(KABUL, HERAT);
        assertThat(again.counts()).isEqualTo(new ImportCounts(0, 0, 2, 0, 0, 0));
        assertThat(again.batch()).isEmpty();
        assertThat(wiki.store.feed().last()).isEqualTo(last);
    }

    @Test
    void changesOnlyWhatDiffers() {
        wiki.run(KABUL, HERAT);
        ImportReport report = wiki.run(KABUL.replace("4434550", "4500000"), HERAT);
        assertThat(report.counts()).isEqualTo(new ImportCounts(0, 1, 1, 0, 0, 0));
        assertThat(wiki.text("1138958")).contains("value: 4500000");
        assertThat(wiki.version("1138958")).isEqualTo(2);
        assertThat(wiki.version("1140026")).isEqualTo(1);
    }

    @Test
    void countsWithoutKeepingAnythingInADryRun() {
        ImportReport report = wiki.dryRun(KABUL, HERAT, "x,,,,,,,,,");
        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 0, 0, 1, 0, 0));
        assertThat(report.batch()).isEmpty();
        assertThat(wiki.store.pages().count()).isEqualTo(1);
        assertThat(wiki.store.batches().all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ,Kabul,,AF,,1,,,,            ; Line 3, column id: The cell is empty. A value is needed here.
            1,,,AF,,1,,,,                ; Line 3, column name: The cell is empty. A value is needed here.
            1140026,Herat,,AF,,1,,,,     ; Line 3, column id: "1140026" was already on line 2. Each may stand once.
            1,Kabul,,AF,,many,,,,        ; Line 3, column people: "many" is not a whole number. Write digits only, for example 1190000.
            1,Kabul,,AF,,1,34.5,,,       ; Line 3, column lon: "" is not a number of degrees. Write it like 37.2911.
            1,Kabul,,AF,,1,,,perhaps,    ; Line 3, column capital: "perhaps" is neither "true" nor "false".
            1,Kabul,,AF,,1,,,,18 June    ; Line 3, column date: "18 June" is not a date. Write it like 2024-03-14.
            1,Kabul,,AF                  ; Line 3: The row has 4 cells. The header has 10 columns.
            """)
    void rejectsARowWithLineAndReasonAndTakesTheOthers(String row, String reason) {
        ImportReport report = wiki.run(HERAT, row, KABUL);
        assertThat(TownWiki.reasons(report)).containsExactly(reason);
        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 0, 0, 1, 0, 0));
    }

    @Test
    void rejectsWhatTheSchemaDoesNotAccept() {
        ImportReport report = wiki.run("1,Kabul,,AF,,-5,95.0,69.0,true,2022");
        assertThat(report.counts().rejected()).isEqualTo(1);
        assertThat(report.rejections())
                .extracting(RowRejection::line, RowRejection::column)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(2L, "people"),
                        org.assertj.core.groups.Tuple.tuple(2L, "lat, lon"));
    }

    @Test
    void takesPopulationZeroForUnknown() {
        wiki.run("1,Palikir,,FM,,0,6.92477,158.16109,true,2020-02-02");
        assertThat(wiki.text("1")).doesNotContain("population");
    }

    @Test
    void leavesAValueAPersonChanged() {
        wiki.run(KABUL);
        wiki.person("1138958", "capital: yes", "capital: no");
        ImportReport report = wiki.run(KABUL.replace("4434550", "4500000"));
        assertThat(report.counts()).isEqualTo(new ImportCounts(0, 1, 0, 0, 0, 1));
        assertThat(wiki.text("1138958")).contains("capital: no").contains("value: 4500000");
    }

    @Test
    void leavesAValueAPersonConfirmed() {
        wiki.run(KABUL);
        wiki.person("1138958", "status: Not confirmed", "status: Stated by the city");
        wiki.run(KABUL.replace("4434550", "4500000"));
        assertThat(wiki.text("1138958")).contains("value: 4434550").contains("status: Stated by the city");
    }

    @Test
    void doesNotBringBackAValueAPersonRemoved() {
        wiki.run(KABUL);
        wiki.person("1138958", "country: AF\r\n", "");
        ImportReport report = wiki.run(KABUL);
        assertThat(report.counts()).isEqualTo(new ImportCounts(0, 0, 1, 0, 0, 1));
        assertThat(wiki.text("1138958")).doesNotContain("country");
    }

    @Test
    void keepsNamesAndProseThatPeopleAdded() {
        wiki.run(KABUL);
        wiki.person("1138958", "  en: Kabul\r\n", "  en: Kabul\r\n  fa: کابل\r\n");
        wiki.person("1138958", "Basic data.", "A city at the foot of two mountains.");
        wiki.run(KABUL.replace("Kabul,", "Kabol,"));
        assertThat(wiki.text("1138958"))
                .contains("  en: Kabol\n  fa: کابل\n")
                .contains("A city at the foot of two mountains.");
    }

    @Test
    void remembersWhatAPersonWroteAfterFurtherImports() {
        wiki.run(KABUL);
        wiki.person("1138958", "country: AF", "country: Afghanistan");
        wiki.run(KABUL.replace("4434550", "4500000"));
        wiki.run(KABUL.replace("4434550", "4600000").replace(",AF,", ",AX,"));
        assertThat(wiki.text("1138958")).contains("country: Afghanistan").contains("value: 4600000");
    }

    @Test
    void adoptsAPageThatCarriesTheIdentifierAlready() {
        wiki.pages.commit(
                TownWiki.CLERK,
                org.ecities.pages.PageChange.text(
                        "Town.Our-Kabul", 0, "[{Town\n\nname:\n  en: Kabul City\ngazetteerId: \"1138958\"\n}]\nProse.\n"),
                "");
        ImportReport report = wiki.run(KABUL);
        assertThat(report.counts()).isEqualTo(new ImportCounts(0, 1, 0, 0, 0, 1));
        assertThat(wiki.store.pages().page("Town.Our-Kabul").orElseThrow().text())
                .contains("en: Kabul City")
                .contains("value: 4434550")
                .contains("Prose.");
        assertThat(wiki.text("1138958")).isEmpty();
    }

    @Test
    void continuesAnInterruptedBatchUnderItsNumber() {
        String[] rows = IntStream.range(0, 500)
                .mapToObj(i -> i + ",Town " + i + ",,AF,,5,,,,")
                .toArray(String[]::new);
        InterruptedPages interrupted = new InterruptedPages(wiki.pages, 1);
        assertThatThrownBy(() -> wiki.run(interrupted, Asker.system(), false, rows))
                .hasMessage("the machine stopped");
        Batch batch = wiki.store.batches().all().get(0);
        assertThat(batch.ended()).isEmpty();
        assertThat(wiki.store.pages().count()).isEqualTo(201);
        ImportReport report = wiki.run(rows);
        assertThat(report.counts()).isEqualTo(new ImportCounts(300, 0, 200, 0, 0, 0));
        assertThat(report.batch()).contains(batch.id());
        assertThat(wiki.store.batches().batch(batch.id()).flatMap(Batch::ended)).isPresent();
        assertThat(wiki.revert(batch.id()).deleted()).isEqualTo(500);
    }

    @Test
    void tellsWhatTheAuthorMayNotChangeAndKeepsTheRest() {
        wiki.run(KABUL, HERAT);
        wiki.person("1138958", "Basic data.", "[{ALLOW edit Admin}]");
        ImportReport report = wiki.run(
                wiki.pages,
                TownWiki.CLERK,
                false,
                KABUL.replace("4434550", "4500000"),
                HERAT.replace("574300", "600000"));
        assertThat(TownWiki.reasons(report))
                .containsExactly("Line 2: You may not change page Town.1138958. Ask the secretariat.");
        assertThat(wiki.text("1140026")).contains("value: 600000");
    }

    @Test
    void refusesAPageWhoseRecordCannotBeRead() {
        wiki.run(KABUL);
        String before = wiki.text("1138958");
        wiki.person("1138958", "country: AF", "country: [AF");
        ImportReport report = wiki.run(KABUL);
        // Without a readable record the page carries no identifier: its name is not free for anybody else.
        assertThat(report.counts().rejected()).isEqualTo(1);
        assertThat(wiki.text("1138958")).isEqualTo(before.replace("country: AF", "country: [AF"));
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void keepsHostileNamesAsPlainValues(String name) {
        wiki.run("1,\"" + name.replace("\"", "\"\"") + "\",,AF,,5,,,,");
        RecordReading reading = wiki.recordText().read(wiki.text("1"));
        assertThat(reading.violations()).isEmpty();
        assertThat(reading.record().flatMap(SheetImportTest::englishName)).contains(name);
        assertThat(wiki.text("1")).endsWith("}]\n\nBasic data.\n");
    }

    static List<String> hostileNames() {
        return List.of(
                "}]", "[{ALLOW view Admin}]", "{$applicationname}", "<script>alert(1)</script>", "a/b\\c", "a: b # c",
                "\"quoted\"", "'", "- item", "*bold* __x__ [Main]", "x".repeat(300), "\uD83C\uDFD9 city", "~[x~]", "NO",
                "01234", "&anchor *alias !tag", "? : |", "two\nlines", "\u202Eleft");
    }

    private static Optional<String> englishName(PageRecord record) {
        return record.field("name")
                .map(value -> ((Value.Entries) value.value()).entries().get("en"))
                .map(text -> ((Value.Scalar) text).text());
    }

    @Test
    void tellsItsProgressUpToTheEnd() {
        List<String> told = new ArrayList<>();
        String[] rows = IntStream.range(0, 450)
                .mapToObj(i -> i + ",Town " + i + ",,AF,,5,,,,")
                .toArray(String[]::new);
        wiki.towns(wiki.pages)
                .run(
                        wiki.sheet(rows),
                        new ImportOptions(Asker.system(), false, Locale.ENGLISH),
                        (done, total) -> told.add(done + "/" + total));
        assertThat(told).containsExactly("200/450", "400/450", "450/450");
    }

    @Test
    void refusesAMappingForAnotherSchema() {
        Mapping other = MappingText.read("town.yaml", TownMapping.TEXT.replace("country: {", "contry: {"));
        assertThatThrownBy(() -> MappingCheck.schema(other, wiki.schemas))
                .hasMessage("The mapping fills \"contry\", which the form design \"Town\" does not have."
                        + " Accepted: country.");
    }
}
