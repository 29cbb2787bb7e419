package org.ecities.server.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecities.accounts.Passwords;
import org.ecities.pages.Asker;
import org.ecities.server.crash.Program;
import org.ecities.server.running.SentFile;
import org.ecities.server.running.Visitor;
import org.ecities.store.Account;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The secretariat and an association enter for a city, which says that it is right; over HTTP. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EnteredJourneyTest {

    private static final String PASSWORD = "seven kettles hum";
    private static final String CITY = "City.Batumi";
    private static final String HALL = "Organisation.Batumi-City-Hall";
    private static final String LEAGUE = "Organisation.Black-Sea-League";

    @TempDir
    static Path data;

    private static Program program;
    private static Visitor reader;
    private static Visitor office;
    private static Visitor league;
    private static Visitor desk;
    private static List<String> invitations;

    @BeforeAll
    static void serve() {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            Account keeper = store.accounts().create("keeper", "Keeper", "", Passwords.hash(PASSWORD));
            store.accounts().addToGroup(Asker.SECRETARIAT, keeper.id());
        }
        program = Program.serve(data);
        reader = program.visitor();
        office = program.visitor().signIn("keeper", PASSWORD);
        Map<String, String> form = new LinkedHashMap<>();
        row(form, 1, "Batumi City Hall", "city-government", CITY);
        row(form, 2, "Black Sea League", "association", "");
        form.put("do", "send");
        HttpResponse<String> made = office.postFrom("/members/invite", "/members/invite", form);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        invitations = screen(made).select("main li input[readonly]").eachAttr("value");
        desk = program.visitor();
        league = come(program.visitor(), 1);
    }

    private static void row(Map<String, String> form, int number, String institution, String kind, String city) {
        form.put("send." + number, "yes");
        form.put("institution." + number, institution);
        form.put("kind." + number, kind);
        form.put("person." + number, "Desk");
        form.put("email." + number, "desk" + number + "@city.example");
        form.put("language." + number, "en");
        form.put("city." + number, city);
    }

    private static Visitor come(Visitor visitor, int index) {
        String link = invitations.get(index);
        String path = link.substring(link.indexOf("/invitation"));
        HttpResponse<String> come = visitor.postFrom(path, "/invitation", Map.of(
                "key", path.substring(path.indexOf('=') + 1), "fullName", "Desk", "language", "en", "terms", "yes"));
        assertThat(come.statusCode()).as(come.body()).isEqualTo(303);
        return visitor;
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    private static Document screen(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static void upload(Visitor sender, String institution, String file) {
        String papers = screen(office.get("/institution/" + institution)).selectFirst("a[href^=/wiki/Papers]").attr("href");
        String action = screen(sender.get(papers.replace("/wiki/", "/upload/"))).selectFirst("form[action^=/upload/]").attr("action");
        HttpResponse<String> sent = sender.postFiles(action, Map.of("note", ""), SentFile.text(file, "Dear all, " + file));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    }

    private static HttpResponse<String> enter(Visitor by, String population, String day, String file) {
        Document form = screen(by.get("/form/" + CITY));
        String token = form.select("[name=token]").isEmpty() ? "" : form.selectFirst("[name=token]").val();
        String base = form.select("[name=base]").isEmpty() ? "1" : form.selectFirst("[name=base]").val();
        return by.post("/form/" + CITY, Map.of(
                "token", token, "base", base, "schema", "City", "f.population", population,
                "letterDay", day, "letterFile", file));
    }

    private static String page() {
        return screen(reader.get("/wiki/" + CITY)).text();
    }

    @Test
    @Order(1)
    void whatTheSecretariatEntersIsToldOnThePageAndInItsHistory() {
        upload(office, HALL, "letter.txt");
        HttpResponse<String> half = enter(office, "150001", "2026-03-14", "");
        assertThat(half.statusCode()).isEqualTo(400);
        assertThat(screen(half).selectFirst("#f-letter-day").val()).isEqualTo("2026-03-14");

        assertThat(enter(office, "150001", "2026-03-14", "letter.txt").statusCode()).isEqualTo(303);

        String words = "Entered by the secretariat for Batumi City Hall, from the letter of 14 March 2026";
        assertThat(page()).contains(words, "not confirmed yet", "150,001");
        assertThat(screen(reader.get("/history/" + CITY)).text()).contains(words);
        assertThat(page()).doesNotContain("letter.txt");
        assertThat(screen(office.get("/work?all=1")).select("main a[href^=/entered]")).hasSize(1);
    }

    @Test
    @Order(2)
    void theInstitutionConfirmsBehindOneLinkThatScannersDoNotUse() {
        String screen = "/institution/" + HALL;
        String entry = screen(office.get(screen)).selectFirst("[name=entry]").val();
        HttpResponse<String> made = office.postFrom(screen, screen, Map.of("do", "enteredLink", "entry", entry));
        String whole = screen(made).selectFirst("#ec-link").val();
        String link = whole.substring(whole.indexOf("/entered"));
        for (String method : new String[] {"GET", "HEAD", "GET"}) {
            assertThat(reader.request(method, link).statusCode()).isEqualTo(200);
        }
        assertThat(screen(reader.get(link)).select("main a").eachAttr("href")).contains("/suggest/" + CITY);
        Map<String, String> yes = Map.of("key", link.substring(link.indexOf('=') + 1), "do", "right");
        assertThat(program.visitor().post("/entered", yes).statusCode()).isEqualTo(403);
        assertThat(page()).contains("not confirmed yet");

        HttpResponse<String> said = reader.postFrom(link, "/entered", yes);
        assertThat(said.statusCode()).as(said.body()).isEqualTo(200);
        assertThat(page()).doesNotContain("not confirmed yet");
        assertThat(screen(reader.get("/history/" + CITY)).text()).contains("14 March 2026; confirmed");
        assertThat(reader.get(link).statusCode()).isEqualTo(410);
        assertThat(screen(office.get("/work")).select("main a[href^=/entered]")).isEmpty();
    }

    @Test
    @Order(3)
    void anAssociationEntersByItsMandateAloneAndOnlyWhileItRuns() {
        assertThat(league.get("/form/" + CITY).statusCode()).isEqualTo(403);
        upload(league, LEAGUE, "mandate.txt");
        upload(league, LEAGUE, "from-batumi.txt");
        Map<String, String> mandate =
                Map.of("do", "mandate", "member", HALL, "since", "2026-01-01", "file", "mandate.txt");
        String screen = "/institution/" + LEAGUE;
        assertThat(league.postFrom(screen, screen, mandate).statusCode()).isEqualTo(403);
        assertThat(league.get("/form/" + CITY).statusCode()).isEqualTo(403);
        HttpResponse<String> noted = office.postFrom(screen, screen, mandate);
        assertThat(noted.statusCode()).as(noted.body()).isEqualTo(303);

        assertThat(screen(league.get(screen)).text()).contains("For Batumi City Hall, since 1 January 2026");
        assertThat(enter(league, "150002", "", "").statusCode()).isEqualTo(400);
        assertThat(league.get("/edit/" + CITY).statusCode()).isEqualTo(403);
        HttpResponse<String> entered = enter(league, "150002", "2026-04-01", "from-batumi.txt");
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(303);
        assertThat(page()).contains(
                "Entered by Black Sea League for Batumi City Hall, from the letter of 1 April 2026; not confirmed yet", "150,002");

        String hall = screen(office.get(screen)).selectFirst("[name=member][type=hidden]").val();
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        office.postFrom(screen, screen, Map.of("do", "mandateEnd", "member", hall, "day", today));
        assertThat(league.get("/form/" + CITY).statusCode()).isEqualTo(403);
        assertThat(league.postFrom(screen, "/form/" + CITY, Map.of(
                        "base", "1", "schema", "City", "f.population", "3", "letterDay", "2026-04-01",
                        "letterFile", "from-batumi.txt")).statusCode())
                .isEqualTo(403);
        assertThat(page()).contains("150,002");
    }

    @Test
    @Order(4)
    void theInstitutionReadsTheLetterAndItsOwnSheetAnswers() {
        come(desk, 0);
        Document waiting = screen(desk.get("/entered/" + HALL));
        assertThat(waiting.select("main a").eachAttr("href")).contains("/form/" + CITY);
        String letter = waiting.selectFirst("main a[href^=/files/Papers]").attr("href");
        assertThat(desk.get(letter).body()).contains("from-batumi.txt");
        assertThat(league.get(letter).statusCode()).isEqualTo(404);
        assertThat(league.get("/entered/" + HALL).statusCode()).isEqualTo(403);

        assertThat(enter(desk, "150003", "", "").statusCode()).isEqualTo(303);

        assertThat(page()).contains("150,003").doesNotContain("not confirmed yet");
        assertThat(screen(reader.get("/history/" + CITY)).text()).contains("since then kept by Batumi City Hall itself");
    }
}
