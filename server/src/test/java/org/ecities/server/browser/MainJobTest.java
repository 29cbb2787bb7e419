package org.ecities.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main job: a member brings a figure of the city up to date, and everybody finds it. */
@Tag("browser")
class MainJobTest {

    private static final String SOURCE = "https://www.suwon.go.kr/statistics";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @ParameterizedTest(name = "scripts {0}")
    @CsvSource({"on, 2025, 9876001, '9,876,001'", "off, 2026, 9876002, '9,876,002'"})
    void aMemberBringsTheFiguresOfACityUpToDate(String scripts, String year, String typed, String shown) {
        Person member = scripts.equals("on") ? CHROMIUM.person() : CHROMIUM.personWithoutScripts();
        member.signsIn("first-member", "First Member");

        reads(member.city("City.Suwon"));
        changes(member.city("City.Suwon"), year, typed, shown);
        seesTheChange(member.city("City.Suwon").history(), typed);
        findsTheCity(member, shown);
    }

    private static void reads(CityPage city) {
        assertThat(city.title()).hasText("Suwon");
        assertThat(city.label("population")).hasText("Population");
        assertThat(city.value("country")).hasText("Republic of Korea");
        assertThat(city.value("name")).containsText("수원시");
    }

    private static void changes(CityPage before, String year, String typed, String shown) {
        CityPage after = before.editFacts()
                .fill("population", typed)
                .evidence("population", year, SOURCE, "Stated by the city")
                .save();

        assertThat(after.title()).hasText("Suwon");
        assertThat(after.value("population")).containsText(shown);
        assertThat(after.value("population")).containsText("As of " + year + " · Stated by the city");
        assertThat(after.openEvidence("population")).containsText("Source: " + SOURCE);
        assertThat(after.openEvidence("population").locator("a")).hasAttribute("href", SOURCE);
    }

    private static void seesTheChange(PageHistory history, String typed) {
        assertThat(history.row(0)).containsText("first-member");
        assertThat(history.row(0)).containsText("changed: Population");

        Comparison comparison = history.compareNewest();
        assertThat(comparison.removed().first()).containsText("value: ");
        assertThat(comparison.added().first()).hasText("  value: " + typed);
    }

    private static void findsTheCity(Person member, String shown) {
        Directory sorted = member.cities().sortBy("Population");
        assertThat(sorted.heading("Population")).hasAttribute("aria-sort", "descending");
        assertThat(sorted.row(0)).containsText("Suwon");
        assertThat(sorted.row(0)).containsText(shown);

        Directory filtered = sorted.filter("Republic of Korea");
        assertThat(filtered.row(0)).containsText("Suwon");

        assertThat(member.searchFor("수원").hits().first()).containsText("Suwon");
        assertThat(member.searchFor("Suwon").hits().first()).containsText("Suwon");
    }
}
