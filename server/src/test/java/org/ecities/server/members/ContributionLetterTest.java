package org.ecities.server.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contribution letter over HTTP; what it counts is tested in the module. */
class ContributionLetterTest {

    private static final String PAGE = "Organisation.Letter-Town";
    private static final String LETTER = "/institution/letter/" + PAGE;

    private static final Visitor OFFICE = RunningServer.shared().administrator();

    @BeforeAll
    static void institution() {
        OFFICE.postFrom("/edit/" + PAGE, "/edit/" + PAGE, Map.of(
                "text", "[{Organisation\n\nname:\n  en: <b>Letter</b> Town\n  ko: 편지시\nkind: city-government\n}]", "base", "0",
                "do", "save"));
    }

    private static Document screen(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void isOneSheetOfPaperWithALineForTheSignature() {
        assertThat(OFFICE.get("/institution/" + PAGE).body()).contains("href=\"" + LETTER + "\"");

        Document letter = screen(OFFICE.get(LETTER + "?year=2026"));

        assertThat(letter.body().className()).contains("ec-body--print");
        assertThat(letter.select("h1").text()).isEqualTo("Contribution letter 2026");
        assertThat(letter.select(".ec-paper__name").text()).isEqualTo("<b>Letter</b> Town");
        assertThat(letter.select(".ec-paper__sign").text()).contains("Place and date", "For the secretariat");
        assertThat(letter.select(".ec-print-hint select[name=year]")).as("not on paper").hasSize(1);
        assertThat(letter.select("main").text()).doesNotContain("members.", "{");
    }

    @Test
    void isInTheLanguageOfWhoeverPrintsIt() {
        Document letter = screen(OFFICE.get(LETTER + "?year=2026", "Accept-Language", "ko"));
        assertThat(letter.select("h1").text()).isEqualTo("2026년 기여 확인서");
        assertThat(letter.select(".ec-paper__name").text()).isEqualTo("편지시");
    }

    @Test
    void isForItsPeopleAndTheSecretariatAloneAndForYearsThatHaveBegun() {
        assertThat(RunningServer.shared().visitor().get(LETTER).statusCode()).isEqualTo(403);
        assertThat(RunningServer.shared().visitor().get(LETTER + "-not-there").statusCode()).isEqualTo(403);
        for (String wrong : new String[] {"9999", "abc", "-1", "2026;x"}) {
            assertThat(OFFICE.get(LETTER + "?year=" + wrong).statusCode()).as(wrong).isEqualTo(422);
        }
    }
}
