package org.ecities.server.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecities.accounts.Passwords;
import org.ecities.pages.Asker;
import org.ecities.server.crash.Program;
import org.ecities.server.running.Visitor;
import org.ecities.store.Account;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A newsletter from the draft to its readers, through a mail server. Ana subscribes; Bora subscribes and has an account;
 * Mina has an account whose mail did not arrive for a while, so that her first summary is due when it does.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewsletterJourneyTest {

    private static final String PASSWORD = "seven kettles hum";
    private static final String SECRET = "quincetree";
    private static final long MAIL_WAIT_MILLIS = 100_000;
    private static final String FORM = "/newsletter";
    private static final String ADMIN = "/newsletter/admin";
    private static final Pattern LINK = Pattern.compile("http://wiki\\.example(/newsletter/\\S+)");

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()}).withPerMethodLifecycle(false);

    @TempDir
    static Path data;

    private static Program program;
    private static Visitor office;
    private static Visitor mina;
    private static String page;
    private static String leave;

    @BeforeAll
    static void serve() throws IOException {
        MailSettings.write(data, "http://wiki.example", MAIL.getSmtp().getPort());
        Clock yesterday = Clock.offset(Clock.system(ZoneOffset.UTC), Duration.ofDays(-2));
        try (Store store = SqliteStore.open(data, yesterday)) {
            account(store, "mina");
            account(store, "bora");
            store.accounts().addToGroup(Asker.SECRETARIAT, account(store, "office").id());
            store.mail().undelivered("mina@city.example");
        }
        program = Program.serve(data);
        office = program.visitor().signIn("office", PASSWORD);
        mina = program.visitor().signIn("mina", PASSWORD);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    private static Account account(Store store, String login) {
        return store.accounts().create(login, "Person " + login, login + "@city.example", Passwords.hash(PASSWORD));
    }

    private static HttpResponse<String> ask(Visitor reader, String email) {
        return reader.postFrom(FORM, FORM, Map.of("email", email, "language", "en"));
    }

    /** The one mail of an address, when it has come. */
    private static MimeMessage mail(String to, int number) throws Exception {
        long end = System.currentTimeMillis() + MAIL_WAIT_MILLIS;
        while (System.currentTimeMillis() < end && mails(to).size() < number) {
            Thread.sleep(200);
        }
        assertThat(mails(to)).as("mails to %s", to).hasSize(number);
        return mails(to).get(number - 1);
    }

    private static List<MimeMessage> mails(String to) {
        return Arrays.stream(MAIL.getReceivedMessages()).filter(mail -> isTo(mail, to)).toList();
    }

    private static boolean isTo(MimeMessage mail, String to) {
        try {
            return mail.getAllRecipients()[0].toString().equals(to);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String link(MimeMessage mail) throws Exception {
        Matcher link = LINK.matcher((String) mail.getContent());
        assertThat(link.find()).as((String) mail.getContent()).isTrue();
        return link.group(1);
    }

    private static void confirm(String email) throws Exception {
        String link = link(mail(email, 1));
        Visitor reader = program.visitor();
        HttpResponse<String> shown = reader.get(link);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains(email, "Yes, send it");
        assertThat(office.get(ADMIN).body()).as("opening the link does nothing").contains("not confirmed yet");
        String token = Jsoup.parse(shown.body()).selectFirst("main input[name=token]").val();
        HttpResponse<String> done = reader.post("/newsletter/confirm", Map.of("token", token));
        assertThat(done.body()).contains("The newsletter comes to " + email);
    }

    private static HttpResponse<String> mailProgram(String path) throws Exception {
        String parts = "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";
        URI address = program.visitor().address().resolve(path);
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(address).header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(HttpRequest.BodyPublishers.ofString(parts)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    @Order(1)
    void anAddressIsAReaderAfterTheButtonBehindTheLinkAndTheAnswerTellsNothing() throws Exception {
        Visitor reader = program.visitor();
        HttpResponse<String> injected = ask(reader, "a@city.example\r\nBcc: b@city.example");
        assertThat(injected.statusCode()).isEqualTo(422);
        assertThat(reader.post(FORM, Map.of("email", "ana@city.example")).statusCode()).as("no token").isEqualTo(403);

        String first = Jsoup.parse(ask(reader, "ana@city.example").body()).selectFirst("main").html();
        confirm("ana@city.example");
        ask(reader, "bora@city.example");
        confirm("bora@city.example");
        String again = Jsoup.parse(ask(reader, "ANA@city.example").body()).selectFirst("main").html();
        assertThat(again).isEqualTo(first).contains("Thank you");

        HttpResponse<String> flood = ask(reader, "victim@city.example");
        assertThat(flood.statusCode()).isEqualTo(429);
        assertThat(flood.headers().firstValue("Retry-After")).isPresent();
        assertThat(office.get(ADMIN).body()).contains("1 subscriber without", "0 addresses not confirmed");
    }

    private static void assertNobodyElseSeesTheDraft() {
        for (Visitor other : List.of(program.visitor(), mina)) {
            assertThat(other.get("/wiki/" + page).statusCode()).isIn(403, 404);
            assertThat(other.get("/newsletter/send/" + page).statusCode()).isEqualTo(403);
            for (String path : List.of(
                    "/recent", "/search?q=" + SECRET, "/search?q=Newsletter", "/search/suggest?q=Newsletter", "/feeds/recent",
                    "/feeds/page/" + page, "/history/" + page, "/info/" + page, "/newsletters", "/feeds/newsletters")) {
                String body = other.get(path).body().replace("q=" + SECRET, "").replace("value=\"" + SECRET, "")
                        .replace("“" + SECRET + "”", "");
                assertThat(body).as(path).doesNotContain("News of our cities");
                if (!path.contains(page)) {
                    assertThat(body).as(path).doesNotContain(page);
                }
            }
        }
    }

    @Test
    @Order(2)
    void aDraftIsSeenByTheSecretariatAlone() {
        HttpResponse<String> begun = office.postFrom(ADMIN, ADMIN, Map.of("do", "begin", "language", "en"));
        assertThat(begun.statusCode()).isEqualTo(303);
        String edit = begun.headers().firstValue("Location").orElseThrow();
        page = edit.substring("/edit/".length());
        assertThat(page).startsWith("Newsletter.20");
        String text = "[{ALLOW view Secretariat}]\n[{ALLOW edit Secretariat}]\n!!! News of our cities\n\nA " + SECRET
                + " grows in [Suwon|City.Suwon].";
        HttpResponse<String> saved = office.postFrom(edit, edit, Map.of("text", text, "base", "1", "do", "save"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(office.get("/wiki/" + page).body()).contains(SECRET);
        assertNobodyElseSeesTheDraft();
    }

    @Test
    @Order(3)
    void itIsLookedAtTriedAndSentOnceByTheSecretariat() throws Exception {
        String send = "/newsletter/send/" + page;
        HttpResponse<String> look = office.get(send);
        assertThat(look.body()).contains(
                "2 people with an account", "1 subscriber without", "Send now to 3 readers",
                "Suwon &lt;http://wiki.example/wiki/City.Suwon&gt;");
        String version = Jsoup.parse(look.body()).selectFirst("main input[name=version]").val();
        assertThat(office.postFrom(send, send, Map.of("do", "test")).body()).contains("on its way to you");
        assertThat(mail("office@city.example", 1).getSubject()).isEqualTo("Test: News of our cities");

        Map<String, String> sending = Map.of("do", "send", "version", version);
        assertThat(mina.postFrom("/work", send, sending).statusCode()).isEqualTo(403);
        assertThat(program.visitor().post(send, sending).statusCode()).isEqualTo(403);
        assertThat(office.post(send, sending).statusCode()).as("no token").isEqualTo(403);
        assertNobodyElseSeesTheDraft();

        assertThat(office.postFrom(send, send, sending).statusCode()).isEqualTo(303);
        HttpResponse<String> again = office.postFrom("/work", send, sending);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("was sent already");
    }

    @Test
    @Order(4)
    void everyReaderGetsOneAndEverybodyFindsItInTheArchive() throws Exception {
        MimeMessage letter = mail("ana@city.example", 2);
        assertThat(letter.getSubject()).isEqualTo("News of our cities");
        assertThat((String) letter.getContent()).contains(SECRET, "http://wiki.example/wiki/" + page);
        assertThat(letter.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        leave = letter.getHeader("List-Unsubscribe", null).replaceAll("[<>\\s]", "").substring("http://wiki.example".length());
        assertThat(link(letter)).isEqualTo(leave);

        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            store.mail().arrives(store.accounts().byLogin("mina").orElseThrow().id());
        }
        MimeMessage summary = mail("mina@city.example", 1);
        assertThat((String) summary.getContent()).contains("for the account mina", SECRET, "&of=newsletter");
        assertThat(mails("ana@city.example")).hasSize(2);
        assertThat(mails("bora@city.example")).as("it comes with tomorrow's summary").hasSize(1);

        Visitor reader = program.visitor();
        assertThat(reader.get("/wiki/" + page).body()).contains(SECRET);
        assertThat(reader.get("/newsletters").body()).contains("News of our cities", "href=\"/wiki/" + page + "\"");
        assertThat(reader.get("/feeds/newsletters").body()).contains("<title>News of our cities</title>");
        assertThat(reader.get("/search?q=" + SECRET).body()).contains("/wiki/" + page);
    }

    @Test
    @Order(5)
    void theLinkInALetterEndsItByAButtonOrByTheMailProgramAndNoOtherDoes() throws Exception {
        String guessed = leave.substring(0, leave.length() - 1) + (leave.endsWith("a") ? "b" : "a");
        assertThat(program.visitor().get(guessed).statusCode()).isEqualTo(410);
        assertThat(mailProgram(guessed).statusCode()).isEqualTo(410);

        HttpResponse<String> shown = program.visitor().get(leave);
        assertThat(shown.body()).contains("ana@city.example", "End the newsletter");
        assertThat(shown.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(office.get(ADMIN).body()).as("a scanner opened it").contains("1 subscriber without");

        assertThat(mailProgram(leave).statusCode()).isEqualTo(200);
        assertThat(mailProgram(leave).statusCode()).isEqualTo(410);
        assertThat(office.get(ADMIN).body()).contains("0 subscribers without");

        String stop = ((String) mails("mina@city.example").get(0).getContent()).replaceAll("(?s).*http://wiki.example(/mail/stop\\S+).*", "$1");
        assertThat(program.visitor().get(stop).body()).contains("gets the newsletter by mail");
        assertThat(mailProgram(stop).statusCode()).isEqualTo(200);
        assertThat(mina.get("/account/mail").body())
                .contains("name=\"newsletter\" value=\"no\" checked", "value=\"DAILY\" checked");
    }
}
