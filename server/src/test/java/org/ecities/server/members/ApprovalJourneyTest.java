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
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An unsaved text is read and cleared by a superior without an account, over HTTP and through a mail server. */
class ApprovalJourneyTest {

    private static final String PASSWORD = "seven kettles hum";
    private static final long MAIL_WAIT_MILLIS = 60_000;
    private static final Pattern LINK = Pattern.compile("https?://wiki\\.example(/approve\\?key=[0-9a-f]+)");

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()}).withPerMethodLifecycle(false);

    @TempDir
    static Path data;

    private static Program program;
    private static Visitor author;
    private static Visitor other;

    @BeforeAll
    static void serve() throws IOException {
        MailSettings.write(data, "http://wiki.example", MAIL.getSmtp().getPort());
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            for (String login : new String[] {"author", "other"}) {
                Account made = store.accounts().create(login, "The " + login, "", Passwords.hash(PASSWORD));
                store.accounts().addToGroup(Asker.SECRETARIAT, made.id());
            }
        }
        program = Program.serve(data);
        author = program.visitor().signIn("author", PASSWORD);
        other = program.visitor().signIn("other", PASSWORD);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    private static Document screen(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static Map<String, String> prose(String text) {
        return Map.of("base", "0", "text", text, "note", "");
    }

    private static HttpResponse<String> type(String page, String text, String wanted) {
        Map<String, String> fields = new LinkedHashMap<>(prose(text));
        fields.put("do", wanted);
        String to = wanted.equals("print") ? "/print/edit/" + page : "/edit/" + page;
        return author.postFrom("/edit/" + page, to, fields);
    }

    private static void save(String page, String text) {
        HttpResponse<String> saved = author.postFrom("/edit/" + page, "/edit/" + page,
                Map.of("base", "0", "text", text, "note", "", "do", "save"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    }

    /** A link as its author copies it. */
    private static String link(String form, String page, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(more);
        fields.put("do", "link");
        String path = "/print/" + form + "/" + page;
        HttpResponse<String> made = author.postFrom(path, path, fields);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        Matcher link = LINK.matcher(screen(made).selectFirst("#ec-link").val());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static Map<String, String> answer(Visitor superior, String link, String wanted, String name, String remark) {
        Document read = screen(superior.get(link));
        return Map.of(
                "key", read.selectFirst("[name=key]").val(), "seen", read.selectFirst("[name=seen]").val(),
                "do", wanted, "name", name, "remark", remark);
    }

    private static String history(Visitor visitor, String page) {
        return visitor.get("/history/" + page).body();
    }

    @Test
    void aTextIsTypedReadClearedAndPublishedWithWhoClearedIt() throws Exception {
        HttpResponse<String> kept = type("Note.Speech", "!Hello\nA speech <script>alert(1)</script>", "print");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        HttpResponse<String> paper = author.get("/print/edit/Note.Speech");
        assertThat(screen(paper).select(".ec-approval__sign dt").eachText())
                .containsExactly("Name", "Position", "Date", "Signature");
        assertThat(paper.body()).contains("The author", "A speech").doesNotContain("<script>alert");

        String copied = link("edit", "Note.Speech", Map.of("email", "director@city.example"));
        assertThat(MAIL.waitForIncomingEmail(MAIL_WAIT_MILLIS, 1)).isTrue();
        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("director@city.example");
        assertThat((String) mail.getContent()).contains(copied, "Note.Speech").doesNotContain("A speech");

        Visitor superior = program.visitor();
        assertThat(superior.request("HEAD", copied).statusCode()).isEqualTo(200);
        HttpResponse<String> read = superior.get(copied);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(read.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(read.body()).contains("A speech", "noindex", "This page is private").doesNotContain("<script>alert");
        assertThat(screen(read).select("[value=save], [href^=/edit]")).isEmpty();
        assertThat(author.get("/print/edit/Note.Speech").body()).contains("opened once");

        Map<String, String> said = answer(superior, copied, "cleared", "<b>Kim</b>", "");
        HttpResponse<String> unsigned = program.visitor().post("/approve", said);
        assertThat(unsigned.statusCode()).isEqualTo(403);
        assertThat(screen(unsigned).selectFirst("#ec-name").val()).isEqualTo("<b>Kim</b>");
        assertThat(author.get("/edit/Note.Speech").body()).doesNotContain("Kim");
        HttpResponse<String> taken = superior.postFrom(copied, "/approve", said);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(author.get("/work?all=1").body()).contains("Note.Speech is cleared");
        assertThat(screen(author.get("/work?all=1")).select("main a[href=/print/edit/Note.Speech]")).hasSize(1);
        assertThat(screen(author.get("/edit/Note.Speech")).text()).contains("Cleared by <b>Kim</b> on");

        assertThat(type("Note.Speech", "!Hello\nA speech <script>alert(1)</script>", "save").statusCode()).isEqualTo(303);
        assertThat(screen(author.get("/history/Note.Speech")).text()).contains("Cleared by <b>Kim</b> on");
        assertThat(history(program.visitor(), "Note.Speech")).contains("Note.Speech").doesNotContain("Kim");
        assertThat(author.get("/wiki/Note.Speech").body()).doesNotContain("Kim");
        assertThat(superior.get(copied).statusCode()).isEqualTo(410);
        assertThat(superior.get(copied).body()).contains("This link has ended").doesNotContain("A speech");
        assertThat(screen(author.get("/work?all=1")).select("main a[href=/print/edit/Note.Speech]")).isEmpty();
    }

    @Test
    void whatIsTypedAfterTheAnswerMakesItVoidAndAnOldScreenAnswersNothing() {
        type("Note.Later", "First words", "print");
        String link = link("edit", "Note.Later", Map.of());
        Visitor superior = program.visitor();
        Map<String, String> old = answer(superior, link, "cleared", "Director Kim", "");
        assertThat(superior.postFrom(link, "/approve", old).statusCode()).isEqualTo(200);
        type("Note.Later", "Other words", "print");

        assertThat(author.get("/edit/Note.Later").body()).contains("Director Kim", "no longer counts");
        HttpResponse<String> late = superior.postFrom(link, "/approve", old);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("The text changed since you opened this page", "Other words");
        type("Note.Later", "Other words", "save");
        assertThat(history(author, "Note.Later")).doesNotContain("Kim");
    }

    @Test
    void aRemarkStandsOnTheEditorAsPlainText() {
        type("Note.Remark", "Words", "print");
        String link = link("edit", "Note.Remark", Map.of());
        Visitor superior = program.visitor();
        assertThat(superior.postFrom(link, "/approve", answer(superior, link, "change", "Kim", "")).statusCode()).isEqualTo(422);
        Map<String, String> said = answer(superior, link, "change", "Kim", "<img src=x onerror=alert(1)>");
        assertThat(superior.postFrom(link, "/approve", said).statusCode()).isEqualTo(200);

        HttpResponse<String> editor = author.get("/edit/Note.Remark");
        assertThat(editor.body()).doesNotContain("<img src=x");
        assertThat(screen(editor).text()).contains("Kim asks for a change", "<img src=x onerror=alert(1)>");
        assertThat(author.get("/work?all=1").body()).contains("asks for a change of Note.Remark").doesNotContain("onerror");
    }

    @Test
    void otherPeopleNeitherSeeNorTakeBackWhatIsNotTheirs() {
        type("Note.Mine", "Secret words", "print");
        String link = link("edit", "Note.Mine", Map.of());
        String id = screen(author.get("/print/edit/Note.Mine")).selectFirst("[name=link]").val();
        type("Note.Decoy", "Nothing", "print");
        other.postFrom("/edit/Note.Decoy", "/print/edit/Note.Decoy",
                Map.of("base", "0", "text", "Mine", "do", "print"));

        assertThat(other.get("/print/edit/Note.Mine").statusCode()).isEqualTo(404);
        assertThat(other.get("/edit/Note.Mine").body()).doesNotContain("Secret words");
        other.postFrom("/print/edit/Note.Decoy", "/print/edit/Note.Decoy", Map.of("do", "revoke", "link", id));
        assertThat(program.visitor().get(link).body()).contains("Secret words");
        assertThat(program.visitor().get("/print/edit/Note.Mine").statusCode()).isEqualTo(403);
        assertThat(program.visitor().get("/approve?key=" + "0".repeat(64)).statusCode()).isEqualTo(410);

        author.postFrom("/print/edit/Note.Mine", "/print/edit/Note.Mine", Map.of("do", "revoke", "link", id));
        HttpResponse<String> ended = program.visitor().get(link);
        assertThat(ended.statusCode()).isEqualTo(410);
        assertThat(ended.body()).doesNotContain("Secret words");
    }

    @Test
    void aDataSheetIsReadFieldByFieldAndClosedValuesOnlyWhereTheAuthorSaysSo() {
        Document design = screen(author.get("/edit/Schema.City"));
        author.postFrom("/edit/Schema.City", "/edit/Schema.City", Map.of(
                "base", design.selectFirst("[name=base]").val(), "note", "", "do", "save",
                "text", design.selectFirst("#ec-text").wholeText().replaceFirst("fields:\\r?\\n", "fields:\n"
                        + "  - {id: beds, type: integer, label: Beds}\n"
                        + "  - {id: clinicBudget, type: integer, label: Budget, readers: secretariat}\n")));
        save("City.Clinic", "[{City\n\nname:\n  en: Clinic\nbeds: 7\n}]");
        HttpResponse<String> kept = author.postFrom("/form/City.Clinic", "/print/form/City.Clinic",
                Map.of("base", "1", "schema", "City", "f.beds", "12", "f.clinicBudget", "987654", "do", "print"));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        HttpResponse<String> paper = author.get("/print/form/City.Clinic");
        assertThat(screen(paper).select(".ec-approval__fields tr").eachText()).as(paper.body() + author.get("/form/City.Clinic?draft=continue").body())
                .anySatisfy(row -> assertThat(row).contains("Beds", "7", "12"))
                .anySatisfy(row -> assertThat(row).contains("Budget", "987"));

        String open = link("form", "City.Clinic", Map.of());
        String closed = link("form", "City.Clinic", Map.of("closed", "yes"));

        assertThat(program.visitor().get(open).body()).contains("Beds", "left out").doesNotContain("987").doesNotContain("Budget");
        assertThat(screen(program.visitor().get(closed)).text()).contains("Budget", "987");
    }

    @Test
    void aPageThatItsReadersMayNotSeeIsShownToThemByTheLinkAlone() {
        author.postFrom("/edit/Note.Closed", "/edit/Note.Closed",
                Map.of("base", "0", "text", "[{ALLOW view,edit Secretariat}]\nOld words", "note", "", "do", "save"));
        author.postFrom("/edit/Note.Closed", "/print/edit/Note.Closed",
                Map.of("base", "1", "text", "[{ALLOW view,edit Secretariat}]\nNew words", "note", "", "do", "print"));
        Visitor superior = program.visitor();

        assertThat(superior.get("/wiki/Note.Closed").statusCode()).isEqualTo(404);
        assertThat(superior.get(link("edit", "Note.Closed", Map.of())).body()).contains("New words");
        assertThat(superior.get("/wiki/Note.Closed").statusCode()).isEqualTo(404);
    }

    @Test
    void whoSignedOnPaperIsKeptWithTheVersion() {
        Map<String, String> fields = new LinkedHashMap<>(prose("On paper"));
        fields.put("do", "save");
        fields.put("clearedBy", "Mayor Lee");
        HttpResponse<String> half = author.postFrom("/edit/Note.Paper", "/edit/Note.Paper", fields);
        assertThat(half.statusCode()).isEqualTo(400);
        assertThat(screen(half).selectFirst("#ec-cleared-by").val()).isEqualTo("Mayor Lee");
        fields.put("clearedOn", LocalDate.now(ZoneOffset.UTC).toString());

        assertThat(author.postFrom("/edit/Note.Paper", "/edit/Note.Paper", fields).statusCode()).isEqualTo(303);
        assertThat(history(author, "Note.Paper")).contains("Mayor Lee", "as the author says");
        assertThat(history(program.visitor(), "Note.Paper")).doesNotContain("Mayor Lee");
    }
}
