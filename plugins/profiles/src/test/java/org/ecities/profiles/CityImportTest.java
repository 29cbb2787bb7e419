package org.ecities.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ecities.pages.Messages;
import org.ecities.sheets.ImportCounts;
import org.ecities.sheets.ImportReport;
import org.ecities.sheets.RowIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CityImportTest {

    private static final int CITIES = 15;
    private static final int LISTS = 3;
    private static final Messages KOREAN = Messages.of(Locale.KOREAN);

    @TempDir
    Path folder;

    private CityWiki wiki;

    @BeforeEach
    void open() {
        wiki = new CityWiki(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private ImportReport imported() throws Exception {
        return wiki.run(Project.someCities(folder));
    }

    private Path fileWith(String... cities) throws Exception {
        List<String> lines = Files.readAllLines(Project.someCities(Files.createTempDirectory(folder, "some")));
        List<String> wanted = lines.stream()
                .filter(line -> line.startsWith("geonames_id") || List.of(cities).stream().anyMatch(line::startsWith))
                .toList();
        return Files.write(Files.createTempFile(folder, "cities", ".csv"), wanted);
    }

    @Test
    void makesThePageOfACity() throws Exception {
        imported();
        assertThat(wiki.text("City.Suwon")).isEqualTo("""
                [{City

                name:
                  en: Suwon
                country: KR
                region: Gyeonggi-do
                otherNames:
                  - 수원
                  - 수원시
                capital: no
                geonamesId: 1835553
                population:
                  value: 1241311
                  asOf: 2023
                  source: https://www.geonames.org/1835553
                  status: Not confirmed
                location:
                  lat: 37.29111
                  lon: 127.00889
                elevation: 58
                timeZone: Asia/Seoul
                }]

                Not a member; basic data.
                This city has not joined the network yet. Please [suggest this city|About] if you know it.

                City data: GeoNames (www.geonames.org), CC BY 4.0, modified.
                """);
    }

    @Test
    void takesEveryRow() throws Exception {
        ImportReport report = imported();
        assertThat(report.rejections()).isEmpty();
        assertThat(report.counts()).isEqualTo(new ImportCounts(CITIES, 0, 0, 0, LISTS, 0));
        assertThat(wiki.cityPages()).hasSize(CITIES + LISTS);
    }

    @Test
    void listsTheCitiesOfOneName() throws Exception {
        imported();
        assertThat(wiki.text("City.Hyderabad")).isEqualTo("""
                Several cities are called Hyderabad. Please choose the one you look for.

                * [Hyderābād, Telangana, India|City.Hyderabad-IN]
                * [Hyderabad, Sindh, Pakistan|City.Hyderabad-PK]

                City data: GeoNames (www.geonames.org), CC BY 4.0, modified.
                """);
        assertThat(wiki.store.pages().referrers("City.Hyderabad-IN")).containsExactly("City.Hyderabad");
    }

    @Test
    void writesInTheLanguageThatIsAskedFor() {
        CityPageTexts texts = new CityPageTexts(wiki.schemas);
        RowIdentity one = new RowIdentity("1", "Hyderabad", List.of("Hyderabad"), List.of("IN", "", "1"));
        RowIdentity other = new RowIdentity("2", "Hyder|ab]ad", List.of("Hyderabad"), List.of("PK", "", "2"));
        assertThat(texts.sharedName("City.Hyderabad", "", Map.of("City.H-IN", one, "City.H-PK", other), KOREAN))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("* [Hyderabad, 인도|City.H-IN]\n* [Hyder ab ad, 파키스탄|City.H-PK]"));
        assertThat(texts.newPage(KOREAN)).contains("회원 도시가 아니며");
    }

    @Test
    void leavesOutWhatGeonamesDoesNotKnow() throws Exception {
        imported();
        assertThat(wiki.text("City.Palikir-National-Government-Center")).doesNotContain("population");
        assertThat(wiki.text("City.Suva")).doesNotContain("elevation");
        assertThat(wiki.text("City.Macau")).doesNotContain("region");
    }

    @Test
    void changesNothingTheSecondTime() throws Exception {
        imported();
        long last = wiki.store.feed().last();
        Files.delete(folder.resolve("cities.csv"));
        assertThat(imported().counts()).isEqualTo(new ImportCounts(0, 0, CITIES, 0, 0, 0));
        assertThat(wiki.store.feed().last()).isEqualTo(last);
    }

    @Test
    void leavesNothingAfterItWasTakenBack() throws Exception {
        String batch = imported().batch().orElseThrow();
        assertThat(wiki.revert(batch).deleted()).isEqualTo(CITIES + LISTS);
        assertThat(wiki.cityPages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b\\c", "[{ALLOW view Admin}]", "}]x", "{$x}", "<script>x</script>", "LONG", "../etc", "|x|"})
    void makesAFitPageForAHostileName(String hostile) throws Exception {
        String name = hostile.replace("LONG", "x".repeat(300));
        Path file = fileWith();
        String row = ",\"%s\",\"%s\",,KR,,Seoul,1,1,5,Asia/Seoul,1,PPL,false,2023-01-01";
        Files.writeString(file, "1" + row.formatted(name, name) + "\n2" + row.formatted(name, name) + "\n",
                StandardOpenOption.APPEND);
        ImportReport report = wiki.run(file);
        assertThat(report.rejections()).isEmpty();
        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 0, 0, 0, 1, 0));
        String page = wiki.byNumber("1").orElseThrow();
        assertThat(page).startsWith("City.").endsWith("-KR-Seoul-1").hasSizeLessThan(200);
        assertThat(wiki.store.pages().references(page)).contains("About");
    }

    @Test
    void adoptsAnExampleOfTheSameCity() throws Exception {
        String example = "[{City\n\nname:\n  en: Suwon\n  ko: 수원시\ncountry: KR\ngeonamesId: 1835553\n}]\n\nWalls.\n";
        wiki.write("City.Suwon", example);
        ImportReport report = imported();
        assertThat(report.counts().created()).isEqualTo(CITIES - 1);
        assertThat(report.counts().changed()).isEqualTo(1);
        assertThat(wiki.text("City.Suwon"))
                .contains("  ko: 수원시\n", "value: 1241311", "Walls.")
                .doesNotContain("Not a member");
    }

    @Test
    void addsToAListOfAnEarlierFile() throws Exception {
        wiki.run(fileWith("1886760", "1793743"));
        wiki.run(fileWith("1793743"));
        assertThat(wiki.text("City.Suzhou")).contains("City.Suzhou-CN-Anhui", "City.Suzhou-CN-Jiangsu");
        assertThat(wiki.byNumber("1886760")).contains("City.Suzhou-CN-Jiangsu");
    }

    @Test
    void leavesThePageOfACityThatWasAloneInAnEarlierFile() throws Exception {
        wiki.run(fileWith("1269843"));
        wiki.run(fileWith("1269843", "1176734"));
        assertThat(wiki.byNumber("1269843")).contains("City.Hyderabad");
        assertThat(wiki.byNumber("1176734")).contains("City.Hyderabad-PK");
        assertThat(wiki.text("City.Hyderabad")).contains("geonamesId: 1269843");
    }

    @Test
    void leavesAListThatAPersonWrote() throws Exception {
        wiki.write("City.Hyderabad", "Two great cities.\n");
        imported();
        assertThat(wiki.text("City.Hyderabad")).isEqualTo("Two great cities.\n");
        assertThat(wiki.byNumber("1269843")).contains("City.Hyderabad-IN");
    }

    @Test
    void makesNoSecondPageForACityWhoseRecordSomebodyBroke() throws Exception {
        imported();
        wiki.write("City.Suwon", wiki.text("City.Suwon").replace("country: KR", "country: [KR"));
        Files.delete(folder.resolve("cities.csv"));
        ImportReport report = imported();
        assertThat(report.counts()).isEqualTo(new ImportCounts(0, 0, CITIES - 1, 1, 0, 0));
        assertThat(wiki.cityPages()).hasSize(CITIES + LISTS);
    }
}
