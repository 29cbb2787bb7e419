package org.ecities.server.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** Somebody of the secretariat changes what forms ask, without seeing how it is written. */
class DesignJourneyTest {

    private static final String CITY = "/design/Schema.City";
    private static final String TOPICS = "/design/Vocabulary.Topics";

    private final RunningServer server = RunningServer.shared();
    private final Visitor admin = server.administrator();

    private Document screen(String path) {
        return Jsoup.parse(admin.get(path).body());
    }

    /** Sends a form of a screen with some of its inputs filled in. */
    private HttpResponse<String> send(String path, String form, Map<String, String> typed, String step) {
        Map<String, String> fields = new HashMap<>();
        ((FormElement) screen(path).selectFirst(form)).formData().forEach(pair -> fields.put(pair.key(), pair.value()));
        fields.putAll(typed);
        fields.put("do", step);
        return admin.post(path.replaceFirst("\\?.*", ""), fields);
    }

    @Test
    void addsAFieldWithOptionsThatTheFormAsksAtOnce() {
        HttpResponse<String> saved = send(CITY + "?add=field", "form.ec-form", Map.of(
                "label.en", "Collection of waste", "label.ko", "폐기물 수거", "type", "choice", "group", "economy",
                "options", "Every day\nOnce a week", "options.ko", "매일\n주 1회"), "save");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);

        Document form = screen("/form/City.Wellington");
        assertThat(form.select("select[name=f.collectionOfWaste] option").eachText())
                .containsExactly("(none)", "Every day", "Once a week");
        assertThat(Jsoup.parse(admin.get("/form/City.Wellington", "Accept-Language", "ko").body()).text()).contains("폐기물 수거");

        send(CITY, "form:has([name=field][value=collectionOfWaste])", Map.of(), "close");
        assertThat(screen("/form/City.Wellington").select("[name=f.collectionOfWaste]")).isEmpty();
        assertThat(screen(CITY).select("h2").last().text()).isEqualTo("Closed: no longer asked for");
    }

    @Test
    void addsATopicThatCitiesCanChooseAtOnce() {
        assertThat(screen("/wiki/Vocabulary.Topics").select("a[href=" + TOPICS + "]")).hasSize(1);
        HttpResponse<String> saved = send(
                TOPICS, "#design-add form", Map.of("options", "Digital twins", "options.ko", "디지털 트윈"), "add");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);

        assertThat(screen("/form/City.Wellington").select("select[name=f.needs] option").eachText()).contains("Digital twins");
        assertThat(screen("/design/Vocabulary.Settlement-Types").select("tr#term-city .ec-number").text()).matches("[1-9][0-9]*");
    }

    @Test
    void showsWhatWouldHaveToBeCheckedBeforeItSaves() {
        HttpResponse<String> asked = send(CITY + "?field=elevation", "form.ec-form", Map.of("max", "10"), "save");

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(asked.body()).text()).contains("pages would say: please check", "Save all the same");
        assertThat(screen(CITY + "?field=elevation").select("[name=max]").attr("value")).isEqualTo("6000");
    }

    @Test
    void isFoundByThoseWhoMayAndByNobodyElse() {
        assertThat(screen("/form/City.Wellington").select("a[href=" + CITY + "]")).hasSize(1);
        assertThat(server.visitor().get("/wiki/Schema.City").body()).doesNotContain(CITY);
        assertThat(screen("/design").select("a[href=" + TOPICS + "]")).hasSize(1);
        assertThat(admin.get("/design/City.Suwon").statusCode()).isEqualTo(404);
    }
}
