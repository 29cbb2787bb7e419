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

/** Files on pages, from the form to the download. */
class FilesTest {

    private static final String PASSWORD = "a long enough password";
    private static final String PNG = "\u0089PNG\r\n\u001A\n....IHDR";
    private static final Pattern ACTION = Pattern.compile("action=\"(/upload/[^\"]+)\"");

    private static final RunningServer SERVER = RunningServer.shared();

    private final Visitor visitor = SERVER.visitor();
    private final Visitor admin = SERVER.administrator();

    @BeforeAll
    static void anOrdinaryPersonAndSomePages() {
        try (SqliteStore store = SqliteStore.open(SERVER.data(), Clock.systemUTC())) {
            store.accounts().create("files-member", "Member with Files", "", Passwords.hash(PASSWORD));
        }
        Visitor admin = SERVER.administrator();
        page(admin, "Files.Open", "Anybody may add files.");
        page(admin, "Files.Kept", "[{ALLOW edit Secretariat}] Read only.");
        page(admin, "Files.Secret", "[{ALLOW view Secretariat}] Hidden.");
    }

    private static void page(Visitor admin, String name, String text) {
        HttpResponse<String> saved = admin.postFrom(
                "/edit/" + name, "/edit/" + name, Map.of("text", text, "base", "0", "note", "", "do", "save"));
        assertThat(saved.statusCode()).isEqualTo(303);
    }

    private static Visitor mina() {
        return SERVER.visitor().signIn("files-member", PASSWORD);
    }

    private static String action(Visitor sender, String page) {
        Matcher found = ACTION.matcher(sender.get("/upload/" + page).body());
        assertThat(found.find()).as("the form of %s", page).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> upload(Visitor sender, String page, SentFile... files) {
        return sender.postFiles(action(sender, page), Map.of("note", "a note to keep"), files);
    }

    @Test
    void aFileGoesFromTheFormOntoThePageIntoSearchAndBackOut() {
        HttpResponse<String> sent = upload(
                mina(), "Files.Open", SentFile.text("budget-zanzibar.csv", "a,b"), SentFile.bytes("wall.png", PNG));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).contains("/wiki/Files.Open#files");
        assertThat(visitor.get("/wiki/Files.Open").body())
                .contains("budget-zanzibar.csv", "table (CSV)", "<img src=\"/files/Files.Open/wall.png?version=1\"")
                .doesNotContain("by files-member", "/upload/");
        assertThat(admin.get("/wiki/Files.Open").body()).contains("by files-member", "/upload/Files.Open");
        assertThat(visitor.get("/search?q=zanzibar").body()).contains("/wiki/Files.Open");
        assertThat(visitor.get("/files/Files.Open/budget-zanzibar.csv").body()).isEqualTo("a,b");
    }

    @Test
    void contentIsServedSoThatItCannotActInTheNameOfTheSite() {
        upload(mina(), "Files.Open",
                SentFile.bytes("both.gif", "GIF89a/*<html><script>alert(1)</script>*/"),
                SentFile.text("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
                SentFile.text("page.html", "<!DOCTYPE html><script>alert(1)</script>"),
                SentFile.text("수원 notes.txt", "<b>plain</b>"));

        assertServed("both.gif", "image/gif", "inline");
        assertServed("drawing.svg", "application/octet-stream", "attachment");
        assertServed("page.html", "application/octet-stream", "attachment");
        assertServed("%EC%88%98%EC%9B%90%20notes.txt", "text/plain;charset=utf-8", "inline");
    }

    private void assertServed(String name, String type, String disposition) {
        HttpResponse<String> file = visitor.get("/files/Files.Open/" + name);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElse("").toLowerCase()).isEqualTo(type);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith(disposition)
                .endsWith("filename*=UTF-8''" + name);
        assertThat(file.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
    }

    @Test
    void aBrowserThatHasTheContentGetsItNotAgain() {
        upload(mina(), "Files.Open", SentFile.text("etag.txt", "same"));
        HttpResponse<String> first = visitor.get("/files/Files.Open/etag.txt");
        String etag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(visitor.get("/files/Files.Open/etag.txt", "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(admin.get("/files/Files.Open/etag.txt").headers().firstValue("Cache-Control"))
                .contains("private, no-cache");
    }

    @Test
    void aNameAgainIsTheNextVersionAndADeletionCanBeTakenBack() {
        Visitor mina = mina();
        upload(mina, "Files.Open", SentFile.text("plan.txt", "one"));
        upload(mina, "Files.Open", SentFile.text("PLAN.txt", "two"));
        assertThat(visitor.get("/files/Files.Open/plan.txt").body()).isEqualTo("two");
        assertThat(visitor.get("/files/Files.Open/plan.txt?version=1").body()).isEqualTo("one");
        assertThat(visitor.get("/files/Files.Open/plan.txt?version=9").statusCode()).isEqualTo(404);

        assertThat(visitor.get("/files/Files.Open/plan.txt?ask=delete").statusCode()).isEqualTo(403);
        HttpResponse<String> deleted = mina.postFrom(
                "/files/Files.Open/plan.txt?ask=delete", "/files/Files.Open/plan.txt",
                Map.of("do", "delete", "version", "2", "note", ""));
        assertThat(deleted.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/files/Files.Open/plan.txt").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/files/Files.Open/plan.txt?version=1").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/wiki/Files.Open").body()).doesNotContain("plan.txt");

        mina.postFrom("/upload/Files.Open", "/files/Files.Open/plan.txt", Map.of("do", "restore", "version", "1"));
        assertThat(visitor.get("/files/Files.Open/plan.txt").body()).isEqualTo("one");
    }

    @Test
    void nobodyAddsFilesWithoutSignInTokenOrRight() {
        Visitor mina = mina();
        String good = action(mina, "Files.Open");
        SentFile file = SentFile.text("stolen.txt", "x");

        assertThat(visitor.postFiles(good, Map.of(), file).statusCode()).isEqualTo(403);
        assertThat(mina.postFiles("/upload/Files.Open", Map.of(), file).statusCode()).isEqualTo(403);
        assertThat(mina.postFiles(good.replace("token=", "token=0"), Map.of(), file).statusCode()).isEqualTo(403);
        assertThat(mina.postFiles(good.replace("Files.Open", "Main"), Map.of(), file).statusCode())
                .as("the token of another page's form")
                .isEqualTo(403);
        assertThat(mina.postFiles(good.replace("/upload/Files.Open", "/edit/Files.Open"), Map.of("text", "x"), file)
                        .statusCode())
                .isEqualTo(403);
        String token = Visitor.token(mina.get("/upload/Files.Open").body());
        assertThat(mina.postFiles("/upload/Files.Open?token=" + token, Map.of(), file).statusCode())
                .as("the token of plain forms")
                .isEqualTo(403);
        assertThat(mina.get("/upload/Files.Kept").statusCode()).isEqualTo(403);
        assertThat(mina.get("/upload/Files.Secret").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/files/Files.Open/stolen.txt").statusCode()).isEqualTo(404);
        assertThat(mina.post("/files/Files.Open/stolen.txt", Map.of("do", "delete", "version", "1")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void filesOfAPageThatNobodySeesAreNotThere() {
        upload(admin, "Files.Secret", SentFile.text("hidden-kiribati.txt", "secret"));

        HttpResponse<String> asked = visitor.get("/files/Files.Secret/hidden-kiribati.txt");
        assertThat(asked.statusCode()).isEqualTo(404);
        assertThat(asked.body()).doesNotContain("secret\n");
        assertThat(mina().get("/files/Files.Secret/hidden-kiribati.txt").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/search?q=kiribati").body()).doesNotContain("/wiki/Files.Secret");
        assertThat(admin.get("/files/Files.Secret/hidden-kiribati.txt").body()).isEqualTo("secret");
    }

    @Test
    void refusedFilesLeaveTheNoteInTheForm() {
        HttpResponse<String> refused = upload(
                mina(), "Files.Open",
                SentFile.text("fine-but-alone.txt", "x"),
                SentFile.text("evil.png", "<html><script>alert(1)</script>"),
                SentFile.text("gnp\u202Etxt.exe", "MZ"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("evil.png", "text/html", "U+202E", "value=\"a note to keep\"");
        assertThat(visitor.get("/files/Files.Open/fine-but-alone.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatIsTooLargeIsNamed() {
        HttpResponse<String> refused = upload(
                mina(), "Files.Open", new SentFile("large.txt", "x".repeat(21 * 1024 * 1024).getBytes()));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("large.txt", "At most 20 MB", "a note to keep");
    }
}
