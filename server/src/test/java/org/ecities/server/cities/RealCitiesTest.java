package org.ecities.server.cities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ecities.pages.Asker;
import org.ecities.profiles.CityImport;
import org.ecities.server.house.House;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.ecities.sheets.ImportOptions;
import org.ecities.sheets.ImportReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Imports the real cities beside the running server, as the command does, and asks the server for them.
 */
class RealCitiesTest {

    private static final Pattern NUMBER_CELL = Pattern.compile("<td[^>]*>\\s*([0-9]{1,3}(?:,[0-9]{3})+)\\s*</td>");
    private static final Pattern CITY_LINK = Pattern.compile("href=\"(/wiki/City\\.[^\"?]+)\"");

    private static final List<String> COUNTRIES = List.of("KR", "JP", "NZ", "PK", "KZ", "VN");

    private static Visitor visitor;
    private static ImportReport second;

    @BeforeAll
    static void importTwice() throws Exception {
        RealCities.file();
        RunningServer server = RunningServer.shared();
        visitor = server.visitor();
        try (House house = House.open(server.data(), Clock.systemUTC())) {
            run(house);
            second = run(house);
            awaitIndex();
        }
    }

    private static ImportReport run(House house) throws IOException {
        ImportOptions options = new ImportOptions(Asker.system(), false, Locale.ENGLISH);
        return new CityImport(house.store(), house.pages(), house.schemas(), house.check(), house.clock())
                .run(RealCities.file(), options, (done, total) -> {});
    }

    /** The server sees commits of another process within half a second; indexing them takes a little more. */
    private static void awaitIndex() throws Exception {
        for (int i = 0; i < 600 && !COUNTRIES.stream().allMatch(RealCitiesTest::showsLargest); i++) {
            Thread.sleep(100);
        }
    }

    private static boolean showsLargest(String country) {
        try {
            String largest = String.format(Locale.ROOT, "%,d", RealCities.populations(country).get(0));
            return visitor.get("/directory/cities?country=" + country + "&sort=-population").body().contains(largest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> countries() {
        return COUNTRIES;
    }

    @Test
    void theSecondImportChangesNothing() {
        assertThat(second.counts().created()).isZero();
        assertThat(second.counts().changed()).isZero();
        assertThat(second.rejections()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("countries")
    void theDirectoryOfACountryIsRightAgainstTheFile(String country) throws IOException {
        List<Long> shown = NUMBER_CELL
                .matcher(visitor.get("/directory/cities?country=" + country + "&sort=-population").body())
                .results()
                .map((MatchResult cell) -> Long.parseLong(cell.group(1).replace(",", "")))
                .toList();
        List<Long> expected = RealCities.populations(country);

        assertThat(shown).isNotEmpty().isEqualTo(expected.subList(0, Math.min(expected.size(), shown.size())));
    }

    @ParameterizedTest
    @CsvSource({
        "수원, /wiki/City.Suwon",
        "Suwon, /wiki/City.Suwon",
        "Алматы, /wiki/City.Almaty",
        "لاہور, /wiki/City.Lahore",
        "東京, /wiki/City.Tokyo",
        "Herat, /wiki/City.Herat",
        "Wellington, /wiki/City.Wellington",
    })
    void aNameInAnyScriptFindsTheCityFirst(String words, String first) {
        String html = visitor.get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).body();

        assertThat(CITY_LINK.matcher(html).results().map(link -> link.group(1))).first().isEqualTo(first);
    }

    @Test
    void citiesOfEqualNameAreToldApartByTheirCountryAndListedUnderTheBareName() {
        assertThat(visitor.get("/wiki/City.Hyderabad").body())
                .contains("/wiki/City.Hyderabad-IN", "/wiki/City.Hyderabad-PK");
        assertThat(visitor.get("/wiki/City.Hyderabad-IN").statusCode()).isEqualTo(200);
    }

    @Test
    void anImportedPageSaysThatTheCityIsNotAMember() {
        assertThat(visitor.get("/wiki/City.Tokyo").body()).contains("Not a member").contains("GeoNames");
    }
}
