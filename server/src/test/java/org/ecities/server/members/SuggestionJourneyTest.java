package org.ecities.server.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A reader without an account suggests, the secretariat decides, over HTTP. */
class SuggestionJourneyTest {

    private static final String SUGGEST = "/suggest/City.Tbilisi";

    private static Document screen(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static Map<String, String> elevation(String said) {
        return Map.of("field", "elevation", "said", said, "source", "https://example.org/map", "email", "reader@example.org");
    }

    /** Everything of this class comes from one address, so that the pace of one reader is met once. */
    @Test
    void aReaderSuggestsAndTheSecretariatAccepts() {
        Visitor reader = RunningServer.shared().visitor();
        assertThat(reader.get("/wiki/City.Tbilisi").body()).contains("href=\"" + SUGGEST + "\"");
        HttpResponse<String> bad = reader.postFrom(SUGGEST, SUGGEST, Map.of("field", "elevation", "said", "", "source", "kept"));
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(screen(bad).selectFirst("#ec-source").val()).isEqualTo("kept");

        HttpResponse<String> sent = reader.postFrom(SUGGEST, SUGGEST, elevation("491"));
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("Thank you").doesNotContain("reader@example.org\"");

        Visitor office = RunningServer.shared().administrator();
        String path = screen(office.get("/work?all=1"))
                .selectFirst("li:contains(City.Tbilisi) a[href^=/suggestion/]")
                .attr("href");
        HttpResponse<String> seen = office.get(path);
        assertThat(seen.body()).contains("491", "https://example.org/map").doesNotContain("reader@example.org");
        assertThat(reader.get(path).statusCode()).isEqualTo(403);
        HttpResponse<String> accepted = office.postFrom(path, path, Map.of("do", "accept"));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(303);
        assertThat(reader.get("/wiki/City.Tbilisi").body()).contains("491");
        assertThat(office.get(path).body()).contains("Accepted.");
        theSixthInARowWaits(reader);
    }

    private static void theSixthInARowWaits(Visitor reader) {
        for (int number = 2; number <= 5; number++) {
            Map<String, String> next = Map.of("field", "", "said", "Number " + number);
            assertThat(reader.postFrom("/suggest/City.Suva", "/suggest/City.Suva", next).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> sixth =
                reader.postFrom("/suggest/City.Suva", "/suggest/City.Suva", Map.of("field", "", "said", "Six"));

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).isPresent();
        assertThat(screen(sixth).selectFirst("#ec-said").text()).isEqualTo("Six");
    }

    @Test
    void withoutATokenNothingIsTakenAndWhatWasTypedIsKept() {
        Visitor reader = RunningServer.shared().visitor();
        HttpResponse<String> refused = reader.post("/suggest/City.Suva", elevation("12"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(screen(refused).selectFirst("#ec-said").text()).isEqualTo("12");
        assertThat(screen(refused).selectFirst("#ec-email").val()).isEqualTo("reader@example.org");
    }
}
