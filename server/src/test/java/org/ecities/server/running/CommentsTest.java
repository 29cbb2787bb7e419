package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecities.accounts.Passwords;
import org.ecities.store.SqliteStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Comments under pages on the running server. */
class CommentsTest {

    private static final String PASSWORD = "a long enough password";
    private static final Pattern NUMBER = Pattern.compile("#comment-(\\d+)");
    private static final Pattern BASE = Pattern.compile("name=\"base\" value=\"(\\d+)\"");

    private static final RunningServer SERVER = RunningServer.shared();

    private final Visitor visitor = SERVER.visitor();
    private final Visitor admin = SERVER.administrator();
    private final Visitor talker = SERVER.visitor().signIn("comments-talker", PASSWORD);

    @BeforeAll
    static void twoOrdinaryPeople() {
        try (SqliteStore store = SqliteStore.open(SERVER.data(), Clock.systemUTC())) {
            store.accounts().create("comments-talker", "First Member", "", Passwords.hash(PASSWORD));
            store.accounts().create("comments-reader", "Second Member", "", Passwords.hash(PASSWORD));
        }
    }

    private void page(String name, String text) {
        Matcher base = BASE.matcher(admin.get("/edit/" + name).body());
        assertThat(base.find()).isTrue();
        HttpResponse<String> saved = admin.postFrom(
                "/edit/" + name, "/edit/" + name,
                Map.of("text", text, "base", base.group(1), "note", "", "do", "save"));
        assertThat(saved.statusCode()).isEqualTo(303);
    }

    private static String say(Visitor who, String page, String text) {
        HttpResponse<String> said =
                who.postFrom("/wiki/" + page, "/comments/" + page, Map.of("do", "add", "text", text));
        assertThat(said.statusCode()).as(said.body()).isEqualTo(303);
        Matcher number = NUMBER.matcher(said.headers().firstValue("Location").orElse(""));
        assertThat(number.find()).isTrue();
        return number.group(1);
    }

    private static int step(Visitor who, String page, String what, String comment) {
        return who.postFrom("/", "/comments/" + page, Map.of("do", what, "comment", comment)).statusCode();
    }

    @Test
    void aCommentIsReadUnderThePageFoundAndWithdrawn() {
        page("Talk.Open", "A page.");
        String id = say(talker, "Talk.Open", "Which zebracrossing?\nSee https://example.org/a <b>");

        String seen = visitor.get("/wiki/Talk.Open").body();
        assertThat(seen)
                .contains("id=\"comment-" + id + "\"", "zebracrossing?<br>See ", "href=\"https://example.org/a\"", "&lt;b&gt;")
                .doesNotContain("comments-talker");
        assertThat(admin.get("/wiki/Talk.Open").body()).contains("comments-talker");
        assertThat(visitor.get("/search?q=zebracrossing").body()).contains("/wiki/Talk.Open");

        assertThat(step(talker, "Talk.Open", "remove", id)).isEqualTo(303);

        assertThat(visitor.get("/wiki/Talk.Open").body()).contains("Withdrawn by its author").doesNotContain("zebra");
        assertThat(visitor.get("/search?q=zebracrossing").body()).doesNotContain("/wiki/Talk.Open");
        assertThat(talker.get("/wiki/Talk.Open").body()).contains("zebra", "Put back");
        assertThat(step(talker, "Talk.Open", "restore", id)).isEqualTo(303);
        assertThat(visitor.get("/wiki/Talk.Open").body()).contains("zebra");
    }

    @Test
    void aCommentReachesRecentChangesHistoryWatchersAndFeeds() {
        page("Talk.Told", "A page.");
        talker.postFrom("/", "/watch/Talk.Told", Map.of("do", "watch"));
        String id = say(admin, "Talk.Told", "Please look at the tollbooth.");

        String link = "/wiki/Talk.Told#comment-" + id;
        assertThat(visitor.get("/recent").body()).contains(link, "tollbooth");
        assertThat(visitor.get("/history/Talk.Told").body()).contains(link, "tollbooth");
        assertThat(talker.get("/watched").body()).contains(link);
        assertThat(visitor.get("/feeds/page/Talk.Told").body()).contains(link, "Talk.Told: comment", "tollbooth");
        assertThat(visitor.get("/feeds/recent").body()).contains(link).doesNotContain(">admin<");
    }

    @Test
    void commentsAreForThoseWhoMayViewThePage() {
        page("Talk.Narrowed", "A page.");
        say(talker, "Talk.Narrowed", "quagmire words");
        page("Talk.Narrowed", "[{ALLOW view Secretariat}] A page.");

        for (String path : new String[] {
            "/wiki/Talk.Narrowed", "/comments/Talk.Narrowed", "/recent", "/search?q=quagmire",
            "/feeds/recent", "/feeds/page/Talk.Narrowed", "/history/Talk.Narrowed", "/watched"
        }) {
            assertThat(talker.get(path).body()).as(path).doesNotContain("quagmire words");
        }
        assertThat(admin.get("/wiki/Talk.Narrowed").body()).contains("quagmire words");
        HttpResponse<String> late =
                talker.postFrom("/", "/comments/Talk.Narrowed", Map.of("do", "add", "text", "a later thought"));
        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(late.body()).contains("a later thought").doesNotContain("quagmire");
    }

    @Test
    void theSecretariatRemovesAndOthersCannot() {
        page("Talk.Removed", "A page.");
        String id = say(talker, "Talk.Removed", "hasty words");
        Visitor reader = SERVER.visitor().signIn("comments-reader", PASSWORD);

        assertThat(step(reader, "Talk.Removed", "remove", id)).isEqualTo(400);
        assertThat(visitor.get("/wiki/Talk.Removed").body()).contains("hasty words");
        assertThat(step(admin, "Talk.Removed", "remove", id)).isEqualTo(303);

        assertThat(visitor.get("/wiki/Talk.Removed").body()).doesNotContain("hasty words").contains("Removed on");
        assertThat(talker.get("/wiki/Talk.Removed").body()).doesNotContain("hasty words");
        assertThat(step(talker, "Talk.Removed", "restore", id)).isEqualTo(400);
    }

    @Test
    void whatWasTypedIsNotLost() {
        page("Talk.Typed", "A page.");

        HttpResponse<String> token = talker.post(
                "/comments/Talk.Typed", Map.of("do", "add", "text", "a thought of ten minutes", "token", "old"));
        assertThat(token.statusCode()).isEqualTo(403);
        assertThat(token.body()).contains("a thought of ten minutes", "action=\"/comments/Talk.Typed\"");

        HttpResponse<String> signedOut =
                visitor.post("/comments/Talk.Typed", Map.of("do", "add", "text", "a thought of ten minutes"));
        assertThat(signedOut.statusCode()).isEqualTo(403);
        assertThat(signedOut.body()).contains("a thought of ten minutes");

        HttpResponse<String> tooLong =
                talker.postFrom("/", "/comments/Talk.Typed", Map.of("do", "add", "text", "long ".repeat(3_000)));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("long long long", "10,000");
        assertThat(visitor.get("/wiki/Talk.Typed").body()).doesNotContain("id=\"comment-");
    }

    @Test
    void longTalksAreReadInScreens() {
        page("Talk.Long", "A page.");
        String first = say(talker, "Talk.Long", "the very first");
        for (int i = 1; i <= 50; i++) {
            say(talker, "Talk.Long", "number " + i);
        }

        String shown = visitor.get("/wiki/Talk.Long").body();
        assertThat(shown).doesNotContain("the very first").contains("number 50", "/comments/Talk.Long?before=");
        Matcher earlier = Pattern.compile("/comments/Talk.Long\\?before=\\d+").matcher(shown);
        assertThat(earlier.find()).isTrue();
        assertThat(visitor.get(earlier.group()).body()).contains("the very first", "id=\"comment-" + first + "\"");
    }
}
