package org.ecities.server.members;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecities.accounts.Passwords;
import org.ecities.pages.Asker;
import org.ecities.server.crash.Program;
import org.ecities.server.mail.MailSettings;
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
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A city asks to join, is admitted, and is written to by a reader, over HTTP and through a mail server. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JoinJourneyTest {

    private static final String PASSWORD = "seven kettles hum";
    private static final String DESK = "desk@batumi.example";
    private static final String HALL = "Organisation.Batumi-City-Hall";
    private static final String WRITE = "/write/City.Batumi";
    private static final long MAIL_WAIT_MILLIS = 60_000;
    private static final Pattern LINK = Pattern.compile("https?://wiki\\.example(/invitation\\S+)");

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()}).withPerMethodLifecycle(false);

    @TempDir
    static Path data;

    private static Program program;
    private static Visitor reader;
    private static Visitor office;

    @BeforeAll
    static void serve() throws IOException {
        MailSettings.write(data, "http://wiki.example", MAIL.getSmtp().getPort());
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            Account keeper = store.accounts().create("keeper", "Keeper", "", Passwords.hash(PASSWORD));
            store.accounts().addToGroup(Asker.SECRETARIAT, keeper.id());
        }
        program = Program.serve(data);
        reader = program.visitor();
        office = program.visitor().signIn("keeper", PASSWORD);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    private static Document screen(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static Map<String, String> wish(String institution, String email) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("institution", institution);
        form.put("kind", "city-government");
        form.put("country", "GE");
        form.put("fullName", "Desk of Batumi");
        form.put("email", email);
        form.put("language", "en");
        form.put("why", "To learn <b>from</b> others");
        form.put("terms", "yes");
        return form;
    }

    /** The mail that comes as number {@code count} of all. */
    private static MimeMessage mail(int count) {
        assertThat(MAIL.waitForIncomingEmail(MAIL_WAIT_MILLIS, count)).as("mails").isTrue();
        return MAIL.getReceivedMessages()[count - 1];
    }

    private static String application(String institution) {
        return screen(office.get("/work?all=1"))
                .selectFirst("li:contains(" + institution + ") a[href^=/application/]")
                .attr("href");
    }

    @Test
    @Order(1)
    void aFormFromTheFrontPageReachesTheSecretariat() {
        assertThat(reader.get("/").body()).contains("href=\"/join\"");
        Map<String, String> form = wish("Batumi City Hall", DESK);
        HttpResponse<String> unsigned = reader.post("/join", form);
        assertThat(unsigned.statusCode()).isEqualTo(403);
        assertThat(screen(unsigned).selectFirst("#ec-institution").val()).isEqualTo("Batumi City Hall");
        form.put("email", "no address");
        HttpResponse<String> bad = reader.postFrom("/join", "/join", form);
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(screen(bad).selectFirst("#ec-why").text()).isEqualTo("To learn <b>from</b> others");
        assertThat(screen(bad).selectFirst("#ec-country option[selected]").val()).isEqualTo("GE");

        HttpResponse<String> sent = reader.postFrom("/join", "/join", wish("Batumi City Hall", DESK));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        assertThat(screen(sent).select("[role=status]").text()).contains("Batumi City Hall");
        HttpResponse<String> twice = reader.postFrom("/join", "/join", wish("batumi city hall", DESK));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("has asked already");
        assertThat(reader.get(application("Batumi City Hall")).statusCode()).isEqualTo(403);
    }

    @Test
    @Order(2)
    void theSecretariatAdmitsAndThePersonBecomesTheFocalPoint() throws Exception {
        String path = application("Batumi City Hall");
        HttpResponse<String> seen = office.get(path);
        assertThat(seen.body()).contains(DESK).doesNotContain("<b>from</b>");
        HttpResponse<String> admitted =
                office.postFrom(path, path, Map.of("do", "admit", "as", "member", "city", "City.Batumi"));
        assertThat(admitted.statusCode()).as(admitted.body()).isEqualTo(200);
        assertThat(screen(admitted).selectFirst("#ec-link").val()).contains("/invitation?key=");
        assertThat(office.get(path).body()).doesNotContain(DESK);

        MimeMessage mail = mail(1);
        assertThat(mail.getAllRecipients()[0]).hasToString(DESK);
        Matcher link = LINK.matcher((String) mail.getContent());
        assertThat(link.find()).isTrue();
        Visitor desk = program.visitor();
        String key = link.group(1).substring(link.group(1).indexOf("key=") + 4);
        HttpResponse<String> come = desk.postFrom(
                link.group(1), "/invitation", Map.of("key", key, "fullName", "Desk", "language", "en", "terms", "yes"));
        assertThat(come.statusCode()).as(come.body()).isEqualTo(303);
        assertThat(mail(2).getSubject()).contains("your link was used");
        assertThat(desk.get("/institution/" + HALL).statusCode()).isEqualTo(200);
        assertThat(desk.get("/members/contacts").body()).contains("Batumi City Hall", "Desk").doesNotContain(DESK);
    }

    @Test
    @Order(3)
    void aReaderWritesToTheCityAndSeesNoAddress() throws Exception {
        assertThat(reader.get("/wiki/City.Batumi").body()).contains("href=\"" + WRITE + "\"", "Write to this city");
        assertThat(reader.get("/wiki/City.Tbilisi").body()).doesNotContain("/write/");
        assertThat(reader.get("/write/City.Tbilisi").statusCode()).isEqualTo(404);
        Map<String, String> form = Map.of("fullName", "A Reader", "email", "reader@example.org", "text", "Where is\nthe library?");
        HttpResponse<String> unsigned = reader.post(WRITE, form);
        assertThat(unsigned.statusCode()).isEqualTo(403);
        assertThat(screen(unsigned).selectFirst("#ec-text").wholeText()).contains("the library?");

        HttpResponse<String> sent = reader.postFrom(WRITE, WRITE, form);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        assertThat(sent.body()).contains("on its way").doesNotContain(DESK).doesNotContain("reader@example.org");

        MimeMessage mail = mail(3);
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getAllRecipients()[0]).hasToString(DESK);
        assertThat(mail.getReplyTo()[0]).hasToString("reader@example.org");
        assertThat(mail.getFrom()[0].toString()).contains("wiki@wiki.example");
        assertThat(((String) mail.getContent()).replace("\r\n", "\n")).contains("Where is\nthe library?", "A Reader");
    }

    @Test
    @Order(4)
    void theFourthMessageInARowWaitsAndABadOneIsNotCounted() {
        HttpResponse<String> empty = reader.postFrom(WRITE, WRITE, Map.of("fullName", "A", "email", "a@example.org"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(screen(empty).selectFirst("#ec-email").val()).isEqualTo("a@example.org");
        for (int i = 2; i <= 3; i++) {
            Map<String, String> form = Map.of("fullName", "A", "email", "a@example.org", "text", "Number " + i);
            assertThat(reader.postFrom(WRITE, WRITE, form).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> fourth = reader.postFrom(
                WRITE, WRITE, Map.of("fullName", "A", "email", "a@example.org", "text", "Number 4"));

        assertThat(fourth.statusCode()).isEqualTo(429);
        assertThat(fourth.headers().firstValue("Retry-After")).isPresent();
        assertThat(screen(fourth).selectFirst("#ec-text").text()).isEqualTo("Number 4");
        mail(5);
    }

    @Test
    @Order(5)
    void whoeverIsDeclinedReadsWhy() throws Exception {
        assertThat(reader.postFrom("/join", "/join", wish("Poti Friends", "friends@poti.example")).statusCode()).isEqualTo(200);
        String path = application("Poti Friends");
        HttpResponse<String> silent = office.postFrom(path, path, Map.of("do", "decline", "reason", ""));
        assertThat(silent.statusCode()).isEqualTo(422);
        HttpResponse<String> declined = office.postFrom(path, path, Map.of("do", "decline", "reason", "No public body"));
        assertThat(declined.statusCode()).isEqualTo(303);

        MimeMessage mail = mail(6);
        assertThat(mail.getAllRecipients()[0]).hasToString("friends@poti.example");
        assertThat((String) mail.getContent()).contains("No public body");
        assertThat(office.get(path).body()).contains("No public body").doesNotContain("friends@poti.example");
    }

    @Test
    @Order(6)
    void aPausedInstitutionSaysSoAndOneThatLeftIsNotWrittenTo() {
        String posts = "/institution/" + HALL;
        assertThat(office.postFrom(posts, posts, Map.of("do", "pause", "reason", "A flood")).statusCode()).isEqualTo(303);
        Document paused = screen(reader.get(WRITE));
        assertThat(paused.select("main").text()).contains("paused").doesNotContain("flood");
        assertThat(paused.select("#ec-text")).isEmpty();

        Map<String, String> left = Map.of("do", "membership", "to", "left", "reason", "Its wish");
        assertThat(office.postFrom(posts, posts, left).statusCode()).isEqualTo(303);
        assertThat(reader.get("/wiki/City.Batumi").body()).doesNotContain(WRITE);
        assertThat(reader.get(WRITE).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(7)
    void deadlinesMoveForEverybodyByOneForm() {
        reader.postFrom("/join", "/join", wish("Gori City Hall", "desk@gori.example"));
        HttpResponse<String> many = office.postFrom("/members", "/members", Map.of("do", "extend", "days", "31", "reason", "Power"));
        assertThat(many.statusCode()).isEqualTo(422);
        assertThat(screen(many).selectFirst("#ec-reason").val()).isEqualTo("Power");
        HttpResponse<String> moved = office.postFrom("/members", "/members", Map.of("do", "extend", "days", "2", "reason", "Power"));

        assertThat(moved.statusCode()).isEqualTo(303);
        String after = moved.headers().firstValue("Location").orElseThrow();
        assertThat(after).matches("/members\\?moved=[1-9][0-9]*");
        assertThat(office.get(after).body()).contains("Deadlines that were moved");
    }
}
