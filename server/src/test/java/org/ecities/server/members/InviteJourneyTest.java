package org.ecities.server.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The secretariat invites twelve institutions by paste; one focal point comes, works, and hands over. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InviteJourneyTest {

    private static final int INSTITUTIONS = 12;
    private static final String INVITE = "/members/invite";
    private static final String HARBOUR = "/institution/Organisation.Harbour-3-City-Government";

    private static List<String> links;
    private static final Visitor FOCAL_POINT = RunningServer.shared().visitor();
    private static final Visitor SUCCESSOR = RunningServer.shared().visitor();

    private static Visitor office() {
        return RunningServer.shared().administrator();
    }

    private static Document screen(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static String pasted() {
        return IntStream.rangeClosed(1, INSTITUTIONS)
                .mapToObj(number -> "Harbour " + number + " City Government\tCity government\tDesk " + number + "\tdesk"
                        + number + "@city.example\t" + (number % 2 == 0 ? "Korean" : "en"))
                .collect(Collectors.joining("\n"));
    }

    /** The form of a screen as a browser would send it. */
    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : form.select("input[name], select[name]")) {
            boolean choice = input.attr("type").equals("checkbox") || input.attr("type").equals("radio");
            if (!choice || input.hasAttr("checked")) {
                Element chosen = input.selectFirst("option[selected]");
                fields.put(input.attr("name"), input.is("select") ? chosen == null ? "" : chosen.val() : input.val());
            }
        }
        return fields;
    }

    @Test
    @Order(1)
    void aPastedListIsShownBeforeAnythingHappens() {
        Visitor office = office();
        HttpResponse<String> look = office.postFrom(INVITE, INVITE, Map.of("do", "look", "list", pasted()));

        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(screen(look).select("fieldset")).hasSize(INSTITUTIONS);
        assertThat(screen(look).select(".ec-form__error")).isEmpty();
        assertThat(office.get("/wiki/Organisation.Harbour-3-City-Government").statusCode()).isEqualTo(404);

        Map<String, String> form = fields(screen(look).selectFirst("main form"));
        form.put("email.7", "no address");
        form.put("do", "send");
        HttpResponse<String> sent = office.post(INVITE, form);
        assertThat(sent.statusCode()).isEqualTo(422);
        links = screen(sent).select("main li input[readonly]").eachAttr("value");
        assertThat(links).hasSize(INSTITUTIONS - 1);
        assertThat(screen(sent).select("fieldset")).hasSize(1);
        assertThat(screen(sent).selectFirst("fieldset .ec-form__error").text()).contains("no address");

        Map<String, String> rest = fields(screen(sent).selectFirst("main form"));
        rest.put("email.1", "desk7@city.example");
        rest.put("do", "send");
        assertThat(office.post(INVITE, rest).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void institutionsAndCitiesStandInTheirLists() {
        assertThat(office().get("/members").body()).contains("Harbour 3 City Government", "Harbour 7 City Government");
        Visitor reader = RunningServer.shared().visitor();
        assertThat(reader.get("/directory/institutions").body()).contains("Harbour 3 City Government");
        assertThat(reader.get("/wiki/City.Harbour-3").body()).contains("Harbour 3");
        assertThat(reader.get("/members").statusCode()).isEqualTo(403);
    }

    @Test
    @Order(3)
    void openingALinkByScannersChangesNothing() {
        Visitor scanner = RunningServer.shared().visitor();
        for (int i = 0; i < 3; i++) {
            assertThat(scanner.get(path(2)).statusCode()).isEqualTo(200);
        }
        assertThat(scanner.request("HEAD", path(2)).statusCode()).isEqualTo(200);
        assertThat(scanner.request("POST", path(2)).statusCode()).isEqualTo(403);
        assertThat(scanner.get("/work").body()).doesNotContain("Check the facts");
    }

    /** Path and query of the link of institution 1, 2, ... */
    private static String path(int index) {
        String link = links.get(index);
        return link.substring(link.indexOf("/invitation"));
    }

    @Test
    @Order(4)
    void aFocalPointComesWithOneFormAndFindsTheFirstTasks() {
        Map<String, String> form = fields(screen(FOCAL_POINT.get(path(2))).selectFirst("main form"));
        assertThat(form).containsEntry("fullName", "Desk 3").containsEntry("language", "en");

        HttpResponse<String> unread = FOCAL_POINT.post("/invitation", form);
        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(screen(unread).selectFirst("[name=fullName]").val()).isEqualTo("Desk 3");
        form.put("terms", "yes");
        HttpResponse<String> come = FOCAL_POINT.post("/invitation", form);
        assertThat(come.statusCode()).as(come.body()).isEqualTo(303);
        assertThat(come.headers().firstValue("Location")).contains("/work");

        String work = FOCAL_POINT.get("/work").body();
        assertThat(work).contains("Check the facts about Harbour 3 City Government", "Choose up to 3 topics", "/form/City.Harbour-3");
    }

    @Test
    @Order(5)
    void aLinkIsGoodOnceAndSaysWhy() {
        HttpResponse<String> again = RunningServer.shared().visitor().get(path(2));

        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).contains("This link was used already");
        HttpResponse<String> unknown = RunningServer.shared().visitor().get("/invitation?key=" + "0".repeat(64));
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    @Test
    @Order(6)
    void theFocalPointEditsItsOwnPageAndNoOther() {
        assertThat(FOCAL_POINT.get("/edit/City.Harbour-3").statusCode()).isEqualTo(200);
        assertThat(FOCAL_POINT.get("/form/City.Harbour-3").statusCode()).isEqualTo(200);
        assertThat(FOCAL_POINT.get("/edit/City.Harbour-4").statusCode()).isEqualTo(403);
        assertThat(FOCAL_POINT.get("/form/City.Harbour-4").statusCode()).isEqualTo(403);
        assertThat(FOCAL_POINT.get(HARBOUR).statusCode()).isEqualTo(200);
        assertThat(FOCAL_POINT.get(HARBOUR.replace("3", "4")).statusCode()).isEqualTo(403);
        assertThat(FOCAL_POINT.get("/wiki/Papers." + group()).statusCode()).isEqualTo(200);
        assertThat(RunningServer.shared().visitor().get("/wiki/Papers." + group()).statusCode()).isEqualTo(404);
    }

    private static String group() {
        String text = office().get("/edit/City.Harbour-3").body();
        int start = text.indexOf("Institution-");
        return text.substring(start, text.indexOf(',', start));
    }

    @Test
    @Order(7)
    void savingTheFormSaysThatTheFactsAreRightAlsoWithoutAChange() {
        Document screen = screen(FOCAL_POINT.get("/form/City.Harbour-3"));
        assertThat(screen.select("form.ec-form button[type=submit]").text()).contains("all of it is right");
        HttpResponse<String> kept = FOCAL_POINT.post("/form/City.Harbour-3", fields(screen.selectFirst("form.ec-form")));

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        Document work = screen(FOCAL_POINT.get("/work"));
        assertThat(work.select("ol.ec-work").text()).doesNotContain("Check the facts").contains("Choose up to 3 topics");
        assertThat(FOCAL_POINT.get(HARBOUR).body()).contains("facts up to date on");
        assertThat(office().get("/members").body()).contains("finished");
    }

    @Test
    @Order(7)
    void ofSomebodyElseNothingIsDoneThroughTheOwnScreen() {
        Document foreign = screen(office().get(HARBOUR.replace("3", "5")));
        String invitation = foreign.selectFirst("[name=invitation]").val();
        HttpResponse<String> withdrawn = FOCAL_POINT.postFrom(HARBOUR, HARBOUR, Map.of("do", "withdraw", "invitation", invitation));

        assertThat(withdrawn.statusCode()).isEqualTo(422);
        for (String secretariat : List.of("membership", "pause", "resume", "commitment")) {
            Map<String, String> form = Map.of("do", secretariat, "to", "partner", "reason", "because", "which", "content", "day", "2026-01-01");
            assertThat(FOCAL_POINT.postFrom(HARBOUR, HARBOUR, form).statusCode()).as(secretariat).isEqualTo(403);
        }
    }

    @Test
    @Order(8)
    void aSuccessorTakesOverWithOneForm() {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        HttpResponse<String> handed = FOCAL_POINT.postFrom(HARBOUR, HARBOUR, Map.of(
                "do", "handover", "lastDay", today, "successor", "person", "email", "next@city.example", "fullName", "Next",
                "language", "ko"));
        assertThat(handed.statusCode()).as(handed.body()).isEqualTo(200);
        String link = screen(handed).selectFirst("#ec-link").val();
        String path = link.substring(link.indexOf("/invitation"));

        Map<String, String> form = fields(screen(SUCCESSOR.get(path)).selectFirst("main form"));
        form.put("terms", "yes");
        assertThat(SUCCESSOR.post("/invitation", form).statusCode()).isEqualTo(303);
        assertThat(SUCCESSOR.get("/edit/City.Harbour-3").statusCode()).isEqualTo(200);
        assertThat(SUCCESSOR.get(HARBOUR).body()).contains("Desk 3");
    }

    @Test
    @Order(9)
    void aBadInputLosesNothing() {
        HttpResponse<String> past = FOCAL_POINT.postFrom(HARBOUR, HARBOUR, Map.of(
                "do", "handover", "lastDay", "2020-01-01", "successor", "person", "email", "other@city.example", "fullName",
                "Other", "language", "en"));

        assertThat(past.statusCode()).isEqualTo(422);
        assertThat(screen(past).selectFirst("#ec-next-email").val()).isEqualTo("other@city.example");
        assertThat(screen(past).selectFirst("#ec-last-day").val()).isEqualTo("2020-01-01");
    }

    @Test
    @Order(10)
    void readersSeeNoPersonAnywhere() {
        Visitor reader = RunningServer.shared().visitor();
        for (String path : List.of(
                "/wiki/City.Harbour-3", "/wiki/Organisation.Harbour-3-City-Government", "/history/City.Harbour-3",
                "/directory/institutions", "/recent", "/feeds/recent", "/search?q=Desk", "/search?q=desk3%40city.example")) {
            assertThat(screen(reader.get(path)).select("main, feed").text()).as(path)
                    .doesNotContain("Desk 3").doesNotContain("desk3@").doesNotContain("next@");
        }
    }

    @Test
    @Order(11)
    void anOldFormIsShownAgainWithWhatWasTyped() {
        Visitor late = RunningServer.shared().visitor();
        Map<String, String> form = fields(screen(late.get(path(3))).selectFirst("main form"));
        form.put("fullName", "Typed Name");
        form.put("terms", "yes");
        form.put("token", "outdated");
        HttpResponse<String> refused = late.post("/invitation", form);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(screen(refused).selectFirst("[name=fullName]").val()).isEqualTo("Typed Name");
        assertThat(screen(refused).selectFirst("[name=terms]").hasAttr("checked")).isTrue();
    }
}
