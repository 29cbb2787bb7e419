package org.ecities.server.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Figures of a country on the pages of its cities. */
class NationalFiguresTest {

    private final RunningServer server = RunningServer.shared();
    private final Visitor admin = server.administrator();

    private void save(String page, int base, String text) {
        assertThat(admin.postFrom("/edit/" + page, "/edit/" + page, Map.of(
                        "base", String.valueOf(base), "text", text, "note", "", "do", "save")).statusCode())
                .isEqualTo(303);
    }

    private static String index(String year, String rank) {
        return "[{CountryIndex\n\nlabel: NZ, %s\ncountry: NZ\nyear: %s\nrank: %s\negdi: 0.9\n}]".formatted(year, year, rank);
    }

    private Document city() {
        return Jsoup.parse(server.visitor().get("/wiki/City.Wellington").body());
    }

    @Test
    void areNamedAsNationalAndFollowTheirPages() {
        save("CountryIndex.NZ-2020", 0, index("2020", "8"));
        save("CountryIndex.NZ-2022", 0, index("2022", "4"));
        assertThat(city().select(".ec-national h2").text()).isEqualTo("National figures, not of the city");
        assertThat(city().select(".ec-national tbody tr").eachText()).containsExactly("2022 4 0.9", "2020 8 0.9");

        save("CountryIndex.NZ-2022", 1, index("2022", "5"));
        assertThat(city().select(".ec-national tbody tr").first().text()).isEqualTo("2022 5 0.9");
        save("CountryIndex.NZ-2020", 1, "[{ALLOW view admin}]\n" + index("2020", "8"));
        assertThat(city().select(".ec-national tbody tr").eachText()).containsExactly("2022 5 0.9");
        assertThat(Jsoup.parse(server.visitor().get("/wiki/City.Suwon").body()).select(".ec-national")).isEmpty();
    }
}
