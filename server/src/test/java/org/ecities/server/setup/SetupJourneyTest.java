package org.ecities.server.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.ecities.accounts.Passwords;
import org.ecities.pages.Asker;
import org.ecities.server.crash.Program;
import org.ecities.server.running.Visitor;
import org.ecities.store.Account;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The first hour of an administrator, in a wiki of its own. */
class SetupJourneyTest {

    private static final String PASSWORD = "seven kettles hum";
    private static final String SECRET = "the-mail-secret";
    private static final String SETUP = "/admin/setup";
    private static final String NOTICE = ".ec-notice--setup a[href=/admin/setup]";

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()}).withPerMethodLifecycle(false);

    @TempDir
    static Path data;

    private static Program program;
    private static Visitor keeper;

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(data.resolve("ecities.properties"), "# ours\necities.backup.hour = off\n");
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            Account admin = store.accounts().create("keeper", "Keeper", "keeper@city.example", Passwords.hash(PASSWORD));
            store.accounts().addToGroup(Asker.ADMIN, admin.id());
            Account clerk = store.accounts().create("clerk", "Clerk", "", Passwords.hash(PASSWORD));
            store.accounts().addToGroup(Asker.SECRETARIAT, clerk.id());
        }
        program = Program.serve(data);
        keeper = program.visitor().signIn("keeper", PASSWORD);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    private static Document screen(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static HttpResponse<String> press(String button, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("do", button);
        return keeper.postFrom(SETUP, SETUP, fields);
    }

    private static Map<String, String> mail(int port, String password) {
        return Map.of(
                "ecities.address", "https://wiki.example",
                "ecities.mail.host", "127.0.0.1",
                "ecities.mail.port", String.valueOf(port),
                "ecities.mail.tls", "none",
                "ecities.mail.user", password.isEmpty() ? "" : "wiki",
                "ecities.mail.password", password,
                "ecities.mail.from", "wiki@wiki.example");
    }

    @Test
    void administratorsAreLedThereUntilSomebodyFinishes() {
        Visitor clerk = program.visitor().signIn("clerk", PASSWORD);
        assertThat(screen(keeper.get("/")).select(NOTICE)).hasSize(1);
        assertThat(screen(clerk.get("/")).select(NOTICE)).isEmpty();
        assertThat(screen(program.visitor().get("/")).select(NOTICE)).isEmpty();

        HttpResponse<String> finished = press("finish", Map.of());

        assertThat(finished.statusCode()).isEqualTo(303);
        assertThat(screen(keeper.get("/")).select(NOTICE)).isEmpty();
        assertThat(screen(keeper.get("/admin")).select("a[href=/admin/setup]")).hasSize(1);
    }

    @Test
    void settingsAreSavedForTheNextStartAndThePasswordIsNeverShown() throws IOException {
        Map<String, String> typed = new HashMap<>(mail(25, SECRET));
        typed.putAll(Map.of(
                "ecities.name", "도시 <b>네트워크</b>", "ecities.languages", "ko", "ecities.zone", "Asia/Seoul"));

        assertThat(press("save", typed).statusCode()).isEqualTo(303);

        Path file = data.resolve("ecities.properties");
        assertThat(file).content()
                .startsWith("# ours\necities.backup.hour = off\n")
                .contains("ecities.name = 도시 <b>네트워크</b>\n", "ecities.languages = ko\n", "ecities.mail.password = " + SECRET);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        HttpResponse<String> again = keeper.get(SETUP);
        assertThat(again.body()).doesNotContain(SECRET, "<b>네트워크");
        assertThat(screen(again).select("#ec-ecities-name").val()).isEqualTo("도시 <b>네트워크</b>");
        assertThat(screen(again).select("main").text()).contains("Saved settings wait for the next start");
        assertThat(screen(keeper.get("/admin/audit")).text())
                .contains("Changed settings", "ecities.mail.password").doesNotContain(SECRET);
        try (var logs = Files.list(data.resolve("logs"))) {
            assertThat(logs.toList()).isNotEmpty().allSatisfy(log -> assertThat(log).content().doesNotContain(SECRET));
        }
    }

    @Test
    void aValueThatIsNotAcceptedIsToldAtItsField() {
        HttpResponse<String> answer = press("save", Map.of("ecities.address", "wiki <example>", "ecities.name", "Kept"));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document screen = screen(answer);
        assertThat(screen.select("#ec-ecities-address-problem").text()).contains("https://ecities.example is accepted");
        assertThat(screen.select("#ec-ecities-address").val()).isEqualTo("wiki <example>");
        assertThat(screen.select("#ec-ecities-name").val()).isEqualTo("Kept");
        assertThat(screen.select("[role=alert]").text()).contains("Nothing was saved");
    }

    @Test
    void aTestMailGoesToTheAdministratorWithWhatWasTyped() throws Exception {
        MAIL.setUser("wiki@wiki.example", "wiki", "typed-only");

        HttpResponse<String> answer = press("test", mail(MAIL.getSmtp().getPort(), "typed-only"));

        assertThat(screen(answer).select("[role=status]").text()).contains("took the mail for keeper@city.example");
        assertThat(MAIL.getReceivedMessages()).singleElement().satisfies(mail ->
                assertThat(mail.getAllRecipients()[0]).hasToString("keeper@city.example"));
        assertThat(answer.body()).doesNotContain("typed-only");
        assertThat(data.resolve("ecities.properties")).content().doesNotContain("typed-only");
    }

    @Test
    void aServerThatRefusesIsToldInItsOwnWords() {
        HttpResponse<String> answer = press("test", mail(MAIL.getSmtp().getPort(), "no-such-password"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(screen(answer).select("[role=alert]").text()).contains("It said: 535").doesNotContain("no-such-password");
    }

    @Test
    void aTestMailThatNobodyTakesIsToldPlainly() {
        HttpResponse<String> answer = press("test", mail(1, "typed-only"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(screen(answer).select("[role=alert]").text()).contains("No mail server took the mail at 127.0.0.1, port 1");
    }

    @Test
    void aTestMailNeedsAMailAddressOfTheAdministrator() throws IOException {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            Account other = store.accounts().create("other", "Other", "", Passwords.hash(PASSWORD));
            store.accounts().addToGroup(Asker.ADMIN, other.id());
        }
        Visitor other = program.visitor().signIn("other", PASSWORD);

        HttpResponse<String> answer = other.postFrom(SETUP, SETUP, Map.of("do", "test"));

        assertThat(screen(answer).select("[role=alert]").text()).contains("no e-mail address");
    }

    @Test
    void examplesThatNobodyEditedGoAndLegalPagesSayWhetherTheyWereEdited() {
        keeper.postFrom("/edit/City.Suwon", "/edit/City.Suwon", Map.of("text", "Our own Suwon", "base", "1", "do", "save"));
        keeper.postFrom("/edit/Terms", "/edit/Terms", Map.of("text", "Our own terms", "base", "1", "do", "save"));

        Document screen = screen(press("examples", Map.of("ecities.name", "Typed and kept")));

        assertThat(screen.select("[role=status]").text()).contains("The examples were removed", "import --revert");
        assertThat(screen.select("main").text()).contains("They stay: City.Suwon");
        assertThat(screen.select("#ec-ecities-name").val()).isEqualTo("Typed and kept");
        assertThat(screen.select("li:has(a[href=/wiki/Terms])").text()).contains("Terms: edited");
        assertThat(screen.select("li:has(a[href=/wiki/Privacy])").text()).contains("to be checked");
        assertThat(keeper.get("/wiki/City.Cebu").statusCode()).isEqualTo(404);
        assertThat(keeper.get("/wiki/City.Suwon").body()).contains("Our own Suwon");
        assertThat(keeper.get("/wiki/Main").statusCode()).isEqualTo(200);
    }
}
