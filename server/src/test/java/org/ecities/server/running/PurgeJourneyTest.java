package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ecities.pages.Messages;
import org.ecities.server.command.Commands;
import org.ecities.server.command.Terminal;
import org.junit.jupiter.api.Test;

/** An administrator removes something for good while the wiki serves; nothing of it is left in the data folder. */
class PurgeJourneyTest {

    private static final Pattern CONFIRM = Pattern.compile("name=\"confirm\" value=\"([0-9a-f]{16})\"");

    private final RunningServer server = RunningServer.shared();
    private final Visitor admin = server.administrator();

    private void write(String page, String text, String base) {
        HttpResponse<String> saved = admin.postFrom(
                "/edit/" + page, "/edit/" + page, Map.of("text", text, "base", base, "note", "note: " + text, "do", "save"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    }

    private List<Path> filesWith(String word) throws IOException {
        try (Stream<Path> files = Files.walk(server.data())) {
            return files.filter(Files::isRegularFile).filter(file -> holds(file, word)).toList();
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
        } catch (java.nio.file.NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> form(String kind, String name, String part, String first, String last) {
        return new HashMap<>(Map.of(
                "kind", kind, "name", name, "part", part, "first", first, "last", last, "reason", "a person asked for it"));
    }

    private HttpResponse<String> confirmed(Map<String, String> form) {
        HttpResponse<String> shown = admin.postFrom("/admin/purge", "/admin/purge", form);
        Matcher word = CONFIRM.matcher(shown.body());
        assertThat(word.find()).as(shown.body()).isTrue();
        form.put("confirm", word.group(1));
        form.put("do", "purge");
        return admin.postFrom("/admin/purge", "/admin/purge", form);
    }

    @Test
    void whatWasWrittenAttachedAndTypedIsInNoFileAfterTwoSteps() throws Exception {
        String word = "Zyqqu-screen-7731";
        write("Note.Purge", "First " + word, "0");
        assertThat(server.visitor().get("/search?q=" + word).body()).contains("Note.Purge");
        write("Note.Purge", "Without it.", "1");
        admin.get("/edit/Note.Purge");
        String action = Pattern.compile("action=\"(/upload/[^\"]+)\"").matcher(admin.get("/upload/Note.Purge").body())
                .results().findFirst().orElseThrow().group(1).replace("&amp;", "&");
        assertThat(admin.postFiles(action, Map.of("note", "n"), SentFile.text("a.txt", "file " + word)).statusCode())
                .isEqualTo(303);
        assertThat(server.visitor().get("/wiki/Note.Purge?version=1").body()).contains(word);
        assertThat(filesWith(word)).isNotEmpty();

        HttpResponse<String> first =
                admin.postFrom("/admin/purge", "/admin/purge", form("PAGE_VERSION", "Note.Purge", "", "1", ""));
        assertThat(first.body()).contains("Note.Purge, version 1");
        assertThat(filesWith(word)).as("the first step removes nothing").isNotEmpty();

        assertThat(confirmed(form("PAGE_VERSION", "Note.Purge", "", "1", "")).statusCode()).isEqualTo(303);
        assertThat(confirmed(form("FILE_VERSION", "Note.Purge", "a.txt", "1", "1")).statusCode()).isEqualTo(303);

        assertThat(server.visitor().get("/wiki/Note.Purge?version=1").body())
                .doesNotContain(word).contains("removed for good");
        assertThat(server.visitor().get("/history/Note.Purge").body()).doesNotContain(word).contains("removed for good");
        assertThat(admin.get("/history/Note.Purge").body()).doesNotContain("Bring back version 1");
        assertThat(admin.postFrom("/history/Note.Purge", "/restore/Note.Purge", Map.of("version", "1", "base", "2")).body())
                .contains("The text of version 1 was removed for good.");
        assertThat(server.visitor().get("/feeds/page/Note.Purge").body()).doesNotContain(word);
        assertThat(server.visitor().get("/files/Note.Purge/a.txt").statusCode()).isEqualTo(404);
        assertThat(server.visitor().get("/search?q=" + word).body()).doesNotContain("Note.Purge");
        waitForTheIndex();
        assertThat(filesWith(word)).isEmpty();
        assertThat(admin.get("/admin/audit").body()).contains("Removed something for good", "PAGE_VERSION (1)");
    }

    /** The next save waits until the index has passed the purge. */
    private void waitForTheIndex() {
        write("Note.PurgeWait" + System.nanoTime(), "text", "0");
    }

    @Test
    void aWordThatDoesNotFitRemovesNothingAndKeepsWhatWasTyped() {
        write("Note.PurgeKept", "First text", "0");
        write("Note.PurgeKept", "Second text", "1");
        Map<String, String> form = form("PAGE_VERSION", "Note.PurgeKept", "", "1", "");
        form.put("do", "purge");
        form.put("confirm", "0000000000000000");

        HttpResponse<String> refused = admin.postFrom("/admin/purge", "/admin/purge", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Look at it again", "value=\"Note.PurgeKept\"", "a person asked for it");
        assertThat(server.visitor().get("/wiki/Note.PurgeKept?version=1").body()).contains("First text");
        HttpResponse<String> newest =
                admin.postFrom("/admin/purge", "/admin/purge", form("PAGE_VERSION", "Note.PurgeKept", "", "2", ""));
        assertThat(newest.statusCode()).isEqualTo(422);
        assertThat(newest.body()).contains("newest");
    }

    @Test
    void theCommandWorksWhileTheServerRuns() throws Exception {
        String word = "Zyqqu-command-7732";
        write("Note.PurgeCommand", "First " + word, "0");
        write("Note.PurgeCommand", "Without it.", "1");
        assertThat(server.visitor().get("/wiki/Note.PurgeCommand?version=1").body()).contains(word);

        String[] what = {"purge", "--data", server.data().toString(), "--page", "Note.PurgeCommand", "--version", "1",
            "--reason", "a person asked for it"};
        String shown = run(what);
        assertThat(shown).contains("PAGE_VERSION\tNote.PurgeCommand\t1\tadmin", "--confirm ");
        String[] confirmed = java.util.Arrays.copyOf(what, what.length + 2);
        confirmed[what.length] = "--confirm";
        confirmed[what.length + 1] = shown.strip().replaceFirst("(?s).*--confirm ", "");
        assertThat(run(confirmed)).contains("Removed for good.", "cleans its index by itself");
        assertThat(run("purge", "--data", server.data().toString(), "--list")).contains("PAGE_VERSION ");

        long deadline = System.nanoTime() + 30_000_000_000L;
        while (server.visitor().get("/wiki/Note.PurgeCommand?version=1").body().contains(word)
                && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        assertThat(server.visitor().get("/wiki/Note.PurgeCommand?version=1").body()).doesNotContain(word);
        waitForTheIndex();
        assertThat(filesWith(word)).isEmpty();
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter printed = new PrintWriter(out, true);
        int status = new Commands(new Terminal(
                        Path.of(System.getProperty("ecities.home")), Map.of(), Clock.systemUTC(),
                        Messages.of(Locale.ENGLISH), new BufferedReader(Reader.nullReader()), printed, printed))
                .run(arguments);
        assertThat(status).as(out.toString()).isZero();
        return out.toString();
    }
}
