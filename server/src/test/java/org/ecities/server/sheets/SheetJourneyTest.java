package org.ecities.server.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.SentFile;
import org.ecities.server.running.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A list is taken along, changed and brought back, over HTTP and without JavaScript. */
class SheetJourneyTest {

    private final Visitor office = RunningServer.shared().administrator();

    private static Document screen(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String send(Visitor visitor, SentFile file) {
        String action = screen(visitor.get("/import?schema=City")).selectFirst("form[enctype]").attr("action");
        return location(visitor.postFiles(action, Map.of("schema", "City", "encoding", ""), file));
    }

    /** What a browser sends of the form with the changes. */
    private static List<Map.Entry<String, String>> form(Document screen, String button) {
        Element form = screen.selectFirst("form:has(button[value=" + button + "])");
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (Element input : form.select("input")) {
            boolean box = input.attr("type").equals("checkbox");
            if (!box || input.hasAttr("checked")) {
                fields.add(Map.entry(input.attr("name"), box ? input.attr("value") : input.val()));
            }
        }
        fields.add(Map.entry("do", button));
        return fields;
    }

    @Test
    void aListIsTakenAlongChangedBroughtBackAndTakenBack() {
        assertThat(screen(office.get("/directory/cities")).select("form.ec-export button")).hasSize(3);
        HttpResponse<String> list = office.get("/export/City.csv?filter=country%3DGE");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.headers().firstValue("Content-Disposition").orElse("")).contains("City.csv");
        assertThat(list.body()).contains("[@id]", "City.Tbilisi").doesNotContain("City.Suva");

        String same = send(office, new SentFile("same.csv", list.body().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        Document unchanged = screen(office.get(same));
        assertThat(unchanged.select("button[value=make]")).isEmpty();
        assertThat(unchanged.text()).contains("Rows that change a page or need a look: 0");

        String path = send(office, SentFile.text("capitals.csv", "Page;Website\nCity.Tbilisi;https://example.org/=1\nNowhere;x\n"));
        Document changes = screen(office.get(path));
        assertThat(changes.text()).contains("https://example.org/=1", "Rows without a page: 1");
        String batch = location(office.post(path, form(changes, "make")));
        assertThat(office.get("/wiki/City.Tbilisi").body()).contains("https://example.org/=1");

        Document looked = screen(office.postFrom(batch, batch, Map.of("do", "look")));
        assertThat(looked.text()).contains("1 pages would be as before", "Nothing has happened yet");
        assertThat(office.get("/wiki/City.Tbilisi").body()).contains("https://example.org/=1");
        assertThat(office.postFrom(batch, batch, Map.of("do", "back")).statusCode()).isEqualTo(200);
        assertThat(office.get("/wiki/City.Tbilisi").body()).doesNotContain("https://example.org/=1");
        assertThat(office.get("/imports").body()).contains("capitals.csv");
        assertThat(office.postFrom(same, same, Map.of("do", "remove")).statusCode()).isEqualTo(303);
        assertThat(office.get(same).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndTheFormStays() {
        String action = screen(office.get("/import")).selectFirst("form[enctype]").attr("action");
        HttpResponse<String> refused = office.postFiles(
                action, Map.of("schema", "City", "encoding", ""), SentFile.text("book.xlsx", "no workbook"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(screen(refused).selectFirst("[role=alert]").text()).contains("no workbook that can be read");
        assertThat(office.get("/export/City.pdf").statusCode()).isEqualTo(404);
        assertThat(office.get("/export/City.csv?filter=%28%28").statusCode()).isEqualTo(400);
        assertThat(office.get("/export/City.json?filter=country%3DGE").body()).contains("\"page\":\"City.Tbilisi\"");
    }
}
