package org.ecities.server.members;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ecities.accounts.Passwords;
import org.ecities.accounts.TokenHash;
import org.ecities.pages.Asker;
import org.ecities.server.crash.Program;
import org.ecities.server.mail.MailSettings;
import org.ecities.server.running.Visitor;
import org.ecities.store.Account;
import org.ecities.store.ChangeFilter;
import org.ecities.store.PageHead;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A person without an account, from the mail that tells of the listing to an entry of which nothing stays. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EntryJourneyTest {

    private static final long MAIL_WAIT_MILLIS = 60_000;
    private static final String PASSWORD = "seven kettles hum";
    private static final String NAME = "Quixmarkername";
    private static final String EMAIL = "quixmarkermail@city.example";
    private static final String PHONE = "+82 31 735 9917";
    private static final String SHOWN_PHONE = "735-9917";
    private static final String PAGE = "Person.0001";
    private static final String ABSENT = "Person.9999";
    private static final List<String> MARKERS = List.of(NAME, "quixmarkermail", "735 9917", SHOWN_PHONE);

    /** Everything that could tell that there is an entry, and who is meant. */
    private static final List<String> DOORS = List.of(
            "/wiki/" + PAGE, "/history/" + PAGE, "/diff/" + PAGE + "?from=1&to=1", "/info/" + PAGE, "/values/" + PAGE,
            "/sheet/" + PAGE, "/compare/" + PAGE + "?with=" + PAGE,
            "/form/" + PAGE, "/edit/" + PAGE, "/comments/" + PAGE, "/feeds/page/" + PAGE, "/recent", "/feeds/recent",
            "/search?q=Quixmarkername", "/search?q=quixmarkermail", "/search?q=7359917", "/search?q=Person.0001",
            "/search?q=Quix*", "/search/suggest?q=Quix", "/search/suggest?q=Person.0", "/directory/persons",
            "/directory/people", "/wiki/Directory.People", "/directory/persons?sort=email",
            "/directory/persons?filter=has+phone", "/", "/sitemap.xml");

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()}).withPerMethodLifecycle(false);

    @TempDir
    static Path folder;

    private static Path data;
    private static Program program;
    private static Visitor office;
    private static Visitor colleague;
    private static Visitor person;
    private static String link;

    @BeforeAll
    static void serve() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        MailSettings.write(data, "http://wiki.example", MAIL.getSmtp().getPort());
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            store.accounts().create("colleague", "Colleague", "", Passwords.hash(PASSWORD));
            Account secretary = store.accounts().create("office", "Office", "", Passwords.hash(PASSWORD));
            store.accounts().addToGroup(Asker.SECRETARIAT, secretary.id());
        }
        program = Program.serve(data);
        office = program.visitor().signIn("office", PASSWORD);
        colleague = program.visitor().signIn("colleague", PASSWORD);
        person = program.visitor();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    private static Document screen(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    /** The form with a button, as a browser sends it when that button is pressed. */
    private static Map<String, String> pressed(HttpResponse<String> answer, String button) {
        Element form = screen(answer).selectFirst("main form:has(button[value=" + button + "])");
        assertThat(form).as(answer.statusCode() + " " + screen(answer).select("main").text()).isNotNull();
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : form.select("input[name], select[name], textarea[name]")) {
            boolean choice = input.attr("type").equals("checkbox") || input.attr("type").equals("radio");
            if (!choice || input.hasAttr("checked")) {
                Element chosen = input.selectFirst("option[selected]");
                fields.put(input.attr("name"), input.is("select") ? chosen == null ? "" : chosen.val() : input.val());
            }
        }
        fields.put("do", button);
        return fields;
    }

    private static HttpResponse<String> opened(Visitor visitor) {
        return visitor.post("/entry", pressed(visitor.get(link), "open"));
    }

    private static Map<String, String> behind(Visitor visitor) {
        Map<String, String> told = new TreeMap<>();
        DOORS.forEach(door -> told.put(door, visitor.get(door).body()));
        return told;
    }

    /** What is typed into a search stands on its screen; everything else there must not. */
    private static void tellsNothing(Visitor visitor) {
        for (String door : DOORS) {
            String absent = visitor.get(door.replace(PAGE, ABSENT)).body().replace(ABSENT, PAGE);
            assertThat(visitor.get(door).body().replace(">0001<", ">9999<")).as("the same as of no page, " + door)
                    .isEqualTo(absent.replace(">0001<", ">9999<"));
        }
        behind(visitor).forEach((door, body) -> {
            String told = door.startsWith("/search?") ? screen(body).select("main li").outerHtml() : body;
            assertThat(told).as(door).doesNotContain(MARKERS);
            String lists = screen(body).select("main li, main td, entry").outerHtml();
            assertThat(door.contains(PAGE) ? "" : lists).as(door).doesNotContain(PAGE);
        });
    }

    private static Document screen(String body) {
        return Jsoup.parse(body);
    }

    private static List<Path> holding(Path root, String marker) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).filter(file -> bytes(file).contains(marker)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    @Order(1)
    void theSecretariatListsAPersonWhoGetsALink() throws Exception {
        Map<String, String> form = pressed(office.get("/people"), "list");
        form.put("f.name.en", NAME);
        form.put("f.email", "no address");
        form.put("f.phone", PHONE);
        HttpResponse<String> refused = office.post("/people", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(screen(refused).selectFirst("#f-phone").val()).isEqualTo(PHONE);

        form.put("f.email", EMAIL);
        HttpResponse<String> listed = office.post("/people", form);
        assertThat(listed.statusCode()).as(listed.body()).isEqualTo(200);
        assertThat(screen(listed).select("main table").text()).contains(NAME, PAGE, "not yet");

        assertThat(MAIL.waitForIncomingEmail(MAIL_WAIT_MILLIS, 1)).isTrue();
        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString(EMAIL);
        link = ((String) mail.getContent()).lines()
                .filter(line -> line.contains("/entry?key="))
                .map(line -> line.strip().substring("http://wiki.example".length()))
                .findFirst()
                .orElseThrow();
        assertThat(screen(listed).selectFirst("#ec-link").val()).endsWith(link);
    }

    @Test
    @Order(2)
    void beforeThePersonConfirmsNobodyElseIsToldOfTheEntry() {
        tellsNothing(program.visitor());
        tellsNothing(colleague);
        assertThat(office.get("/wiki/" + PAGE).body()).contains(NAME, EMAIL);
        assertThat(colleague.get("/people").statusCode()).isEqualTo(403);

        Path site = folder.resolve("site");
        Program.run(data, "export", "--site", site.toString(), "--address", "https://wiki.example");
        Path logs = data.resolve("logs");
        for (String marker : MARKERS) {
            assertThat(holding(site, marker)).isEmpty();
            assertThat(holding(logs, marker)).isEmpty();
        }
        assertThat(holding(site, PAGE)).isEmpty();
    }

    @Test
    @Order(2)
    void noTextNameOrNoteOfThePagesSaysWhoIsMeant() {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            for (PageHead page : store.pages().pages("", 0, 1_000)) {
                String text = store.pages().page(page.name()).orElseThrow().text();
                assertThat(text + page.name()).as(page.name()).doesNotContain(MARKERS);
            }
            assertThat(store.activity().recent(ChangeFilter.ALL, Long.MAX_VALUE, 1_000).toString()).doesNotContain(MARKERS);
        }
    }

    @Test
    @Order(3)
    void aScannerThatOpensTheLinkSeesAndChangesNothing() {
        Visitor scanner = program.visitor();
        assertThat(scanner.get(link).body()).contains("Show it").doesNotContain(MARKERS);
        assertThat(scanner.request("HEAD", link).statusCode()).isEqualTo(200);
        HttpResponse<String> sent = scanner.post("/entry", Map.of("key", link.substring(link.indexOf('=') + 1), "do", "removeForGood"));
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.body()).doesNotContain(MARKERS);
        assertThat(scanner.get("/entry?key=" + "0".repeat(64)).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void thePersonSeesEverythingAndChoosesWhoSeesIt() {
        HttpResponse<String> seen = opened(person);
        assertThat(seen.body()).contains(NAME, EMAIL, PHONE, "Somebody listed you", "Please do not pass it on");
        Map<String, String> form = pressed(seen, "save");
        assertThat(form).containsEntry("entry", "SECRETARIAT").containsEntry("r.email", "secretariat");
        form.put("f.position", "Planner");
        form.put("entry", "PUBLIC");
        form.put("r.name", "public");
        form.put("r.position", "public");
        form.put("r.email", "members");
        form.put("f.email", "");
        HttpResponse<String> refused = person.post("/entry", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(screen(refused).selectFirst("#f-position").val()).isEqualTo("Planner");
        form.put("f.email", EMAIL);
        HttpResponse<String> saved = person.post("/entry", form);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(screen(saved).select("main").text()).contains("Saved.", "You agreed until");

        assertThat(program.visitor().get("/wiki/" + PAGE).body())
                .contains(NAME, "Planner").doesNotContain(EMAIL).doesNotContain(SHOWN_PHONE);
        assertThat(colleague.get("/wiki/" + PAGE).body()).contains(NAME, EMAIL).doesNotContain(SHOWN_PHONE);
        assertThat(office.get("/wiki/" + PAGE).body()).contains(SHOWN_PHONE);
        assertThat(opened(program.visitor()).body()).as("the link is good again").contains(NAME);
    }

    @Test
    @Order(4)
    void aLinkThatHasEndedSaysSoAndLeadsToTheFormForAnotherOne() {
        String token = "e".repeat(64);
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            long entry = store.pages().head(PAGE).orElseThrow().pageId();
            Instant now = Instant.now();
            store.entryLinks().add(entry, "en", TokenHash.of(token), now.minus(Duration.ofDays(61)), now.minus(Duration.ofDays(1)));
        }
        HttpResponse<String> late = program.visitor().get("/entry?key=" + token);

        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).contains("This link has ended", "href=\"/my-entry\"").doesNotContain(MARKERS);
    }

    @Test
    @Order(5)
    void searchAndDirectoryShowEachReaderWhatIsForThem() {
        Visitor reader = program.visitor();
        assertThat(screen(reader.get("/wiki/Directory.People")).select("main table").text()).contains(NAME, "Planner");
        assertThat(screen(reader.get("/search?q=" + NAME)).select("main li a[href=/wiki/" + PAGE + "]").text()).isEqualTo(NAME);
        assertThat(screen(reader.get("/search?q=quixmarkermail")).select("main li").outerHtml()).doesNotContain(PAGE);
        assertThat(screen(colleague.get("/search?q=quixmarkermail")).select("main").html()).contains(PAGE);
        assertThat(screen(colleague.get("/search?q=7359917")).select("main li").outerHtml()).doesNotContain(PAGE);
        for (String door : List.of("/history/" + PAGE, "/diff/" + PAGE + "?from=1&to=2", "/recent", "/feeds/recent",
                "/info/" + PAGE, "/values/" + PAGE)) {
            assertThat(reader.get(door).body()).as(door).doesNotContain(MARKERS);
            assertThat(colleague.get(door).body()).as(door).doesNotContain(MARKERS);
        }
        assertThat(colleague.get("/form/" + PAGE).statusCode()).isEqualTo(403);
    }

    @Test
    @Order(6)
    void hiddenItIsGoneForOthersAndShownAgainItIsAsBefore() {
        HttpResponse<String> hidden = person.post("/entry", pressed(opened(person), "hide"));
        assertThat(hidden.body()).contains("The entry is hidden");
        tellsNothing(program.visitor());
        tellsNothing(colleague);

        assertThat(person.post("/entry", pressed(opened(person), "show")).statusCode()).isEqualTo(200);
        assertThat(program.visitor().get("/wiki/" + PAGE).body()).contains(NAME).doesNotContain(EMAIL);
        assertThat(colleague.get("/wiki/" + PAGE).body()).contains(EMAIL);
    }

    @Test
    @Order(7)
    void aLinkIsAskedForAnewAndTheAnswerTellsNobodyWhetherThereIsAnEntry() {
        Visitor anybody = program.visitor();
        HttpResponse<String> unknown = anybody.postFrom("/my-entry", "/my-entry", Map.of("email", "nobody@city.example"));
        HttpResponse<String> known = anybody.postFrom("/my-entry", "/my-entry", Map.of("email", EMAIL));

        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(MAIL.waitForIncomingEmail(MAIL_WAIT_MILLIS, 2)).isTrue();
        assertThat(MAIL.getReceivedMessages()).hasSize(2);
    }

    @Test
    @Order(8)
    void removedInTwoStepsNothingOfItStaysAnywhere() {
        assertThat(holding(data, NAME)).isNotEmpty();
        HttpResponse<String> sure = person.post("/entry", pressed(opened(person), "remove"));
        assertThat(sure.body()).contains("All values go for good");
        assertThat(program.visitor().get("/wiki/" + PAGE).body()).contains(NAME);
        HttpResponse<String> gone = person.post("/entry", pressed(sure, "removeForGood"));
        assertThat(gone.statusCode()).as(gone.body()).isEqualTo(200);

        assertThat(person.get(link).statusCode()).isEqualTo(410);
        assertThat(person.get(link).body()).contains("This entry was removed");
        Visitor reader = program.visitor();
        assertThat(screen(reader.get("/wiki/" + PAGE)).text()).contains("removed at the person's wish").doesNotContain(MARKERS);
        assertThat(screen(reader.get("/wiki/Directory.People")).select("main").text()).doesNotContain(NAME);
        assertThat(office.get("/people").body()).doesNotContain(MARKERS);
        Path copy = folder.resolve("copy");
        Program.run(data, "backup", "--to", copy.toString());
        for (String marker : MARKERS) {
            assertThat(holding(data, marker)).as(marker).isEmpty();
            assertThat(holding(copy, marker)).as(marker).isEmpty();
        }
        assertThat(Program.run(data, "check")).contains("Nothing wrong");
    }

    @Test
    @Order(9)
    void anybodyAsksForATakeDownAndTheSecretariatDecides() {
        Visitor reader = program.visitor();
        assertThat(reader.get("/").body()).contains("href=\"/take-down\"", "href=\"/my-entry\"");
        Map<String, String> wish = Map.of(
                "page", "http://wiki.example/wiki/City.Suva?x=1", "said", "The second sentence", "source", "It is about my house",
                "email", "reader@example.org");
        HttpResponse<String> sent = reader.postFrom("/take-down", "/take-down", wish);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        assertThat(sent.body()).contains("Thank you");
        Map<String, String> nowhere = new LinkedHashMap<>(wish);
        nowhere.put("page", "City.Nowhere");
        assertThat(reader.postFrom("/take-down", "/take-down", nowhere).statusCode()).isEqualTo(422);

        String path = screen(office.get("/work?all=1")).selectFirst("main a[href^=/suggestion/]").attr("href");
        assertThat(office.get(path).body()).contains("Somebody asks that this is taken down", "It is about my house");
        assertThat(colleague.get(path).statusCode()).isEqualTo(403);
        assertThat(office.postFrom(path, path, Map.of("do", "accept")).statusCode()).isEqualTo(422);
        assertThat(office.postFrom(path, path, Map.of("do", "changed")).statusCode()).isEqualTo(303);
        assertThat(MAIL.waitForIncomingEmail(MAIL_WAIT_MILLIS, 3)).isTrue();
    }
}
