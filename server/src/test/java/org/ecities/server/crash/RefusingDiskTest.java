package org.ecities.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.SentFile;
import org.ecities.server.running.Visitor;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes nothing more under a running server: said in plain words, nothing lost, and over by itself. */
class RefusingDiskTest {

    private static final Pattern UPLOAD = Pattern.compile("action=\"(/upload/[^\"]+)\"");
    private static final int FULL = 507;
    private static final int UNAVAILABLE = 503;
    private static final int MOST_SAVES = 2_000;
    /** A refusal is taken for lasting when so many saves in a row meet it: the log may have a little room left. */
    private static final int IN_A_ROW = 5;
    /** Enough for some of the change sets of an import. */
    private static final int ROOM_KILOBYTES = 3_000;

    private final List<Acknowledged> kept = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void aFullDiskIsSaidAndIsOverOnceThereIsRoom() {
        try (SmallDisk disk = SmallDisk.inMemory(folder.resolve("disk"))) {
            Path data = disk.folder().resolve("data");
            try (Program server = Program.serve(data)) {
                Visitor admin = prepared(server);
                disk.fill();
                assertRefused(admin, FULL, "no room left", "full");
                disk.free();
                assertWorksAgain(admin);
                assertThat(server.stop().status()).isEqualTo(143);
            }
            assertSound(data);
        }
    }

    /** A limit on the length of files makes every write of the process fail; no root is needed for that. */
    @Test
    void aDiskThatRefusesForAWhileIsSaidAndIsOverWhenItWritesAgain() {
        Path data = folder.resolve("data");
        try (Program server = Program.serve(data)) {
            Visitor admin = prepared(server);
            Assumptions.assumeTrue(limit(server, "0"), "prlimit is not there");
            assertRefused(admin, UNAVAILABLE, "cannot write at the moment", "failed");
            assertThat(limit(server, "unlimited")).isTrue();
            assertWorksAgain(admin);
            assertThat(server.stop().status()).isEqualTo(143);
        }
        assertSound(data);
    }

    @Test
    void aDiskThatGoesReadOnlyIsSaidAndKeepsEverythingForTheNextStart() {
        try (SmallDisk disk = SmallDisk.inFile(folder.resolve("disk"))) {
            Path data = disk.folder().resolve("data");
            try (Program server = Program.serve(data)) {
                Visitor admin = prepared(server);
                disk.breakDown();
                assertRefused(admin, UNAVAILABLE, "can only read at the moment", "read-only");
                server.stop().status();
            }
            try (Program refused = Program.serve(data)) {
                assertThat(refused.status()).isEqualTo(1);
                assertThat(refused.said().strip().lines()).hasSize(1);
                assertThat(refused.said()).contains(data.toString()).contains("cannot be written");
            }
            disk.repair();
            try (Program server = Program.serve(data)) {
                assertWorksAgain(server.visitor().signIn("admin", RunningServer.ADMIN_PASSWORD));
                assertThat(server.stop().status()).isEqualTo(143);
            }
            assertSound(data);
        }
    }

    /** What a storage system does that allows only reading for a while: those who have files open are refused too. */
    @Test
    void aFolderThatMayOnlyBeReadForAWhileIsSaidAndIsOverWhenItMayBeWritten() {
        Path data = folder.resolve("data");
        try (Program server = Program.serve(data);
                LockedFolder locked = new LockedFolder(data)) {
            Visitor admin = prepared(server);
            locked.lock();
            assertRefused(admin, UNAVAILABLE, "can only read at the moment", "read-only");
            locked.open();
            assertWorksAgain(admin);
            assertThat(server.stop().status()).isEqualTo(143);
        }
        assertSound(data);
    }

    /** An import is many change sets: each is there whole or not at all, and the next run brings the others. */
    @Test
    void anImportOnAFullDiskSaysSoInOneLineAndIsCompletedByTheNextRun() {
        CityFile cities = CityFile.written(folder, 1, 3_000);
        try (SmallDisk disk = SmallDisk.inMemory(folder.resolve("disk"))) {
            Path data = disk.folder().resolve("data");
            try (Program server = Program.serve(data)) {
                server.visitor();
                assertThat(server.stop().status()).isEqualTo(143);
            }
            disk.fill(ROOM_KILOBYTES);
            try (Program importing = Program.start(data, "import", "--schema", "City", cities.path().toString())) {
                assertThat(importing.status()).as(importing.said()).isEqualTo(1);
                assertThat(importing.said().lines().filter(line -> !line.matches("[0-9,]+ of [0-9,]+")))
                        .singleElement(InstanceOfAssertFactories.STRING)
                        .contains("The import stopped", "is full", "Run it again")
                        .doesNotContain("Exception");
            }
            assertThat(Program.run(data, "check")).contains("Nothing wrong.");
            disk.free();
            Program.run(data, "import", "--schema", "City", cities.path().toString());
            try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
                assertThat(store.check()).isEmpty();
                assertThat(cities.keys())
                        .allSatisfy(key -> assertThat(store.pages().byKey(CityFile.SCHEME, key)).isPresent());
            }
        }
    }

    private static boolean limit(Program server, String bytes) {
        return SmallDisk.run("prlimit", "--pid", Long.toString(server.pid()), "--fsize=" + bytes + ":unlimited");
    }

    private Visitor prepared(Program server) {
        Visitor admin = server.visitor().signIn("admin", RunningServer.ADMIN_PASSWORD);
        FormDoor.open(admin);
        kept.add(new EditorDoor("before").save(admin, 0));
        return admin;
    }

    private void assertRefused(Visitor admin, int status, String words, String health) {
        untilRefused(admin, status, words);
        assertFormComesBack(admin, status, words);
        assertCommentComesBack(admin, status, words);
        assertThat(saved(admin, "Kept.korean?lang=ko", "한글로 쓴 글\r\n").body()).contains("저장되지 않았습니다", "한글로 쓴 글");
        admin.get("/?lang=en");
        assertFilesAreRefused(admin, status, words);
        assertThat(admin.get("/wiki/Kept.before-0").statusCode()).isEqualTo(200);
        assertThat(admin.get("/search?q=Suwon").body()).contains("/wiki/City.Suwon");
        Pauses.until("the watchman is told", () -> admin.get("/health").statusCode() == 503);
        assertThat(admin.get("/health").body()).contains("\"disk\":\"" + health + "\"").contains("\"engine\":true");
    }

    /** What is still taken counts as kept. */
    private void untilRefused(Visitor admin, int status, String words) {
        int inARow = 0;
        for (int number = 0; inARow < IN_A_ROW; number++) {
            assertThat(number).as("saves that the disk took").isLessThan(MOST_SAVES);
            String page = "Filling." + number;
            String text = "typed for " + number + " " + "수원 ".repeat(inARow == 0 ? 5_000 : 10) + "\r\n";
            HttpResponse<String> answer = saved(admin, page, text);
            if (answer.statusCode() == 303) {
                kept.add(new Save(page, 1, text, "", false));
                inARow = 0;
            } else {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
                assertThat(answer.headers().firstValue("Retry-After")).contains("60");
                assertThat(answer.body()).contains("Nothing was saved", words, "typed for " + number + " 수원", "action=\"/edit/" + page);
                inARow++;
            }
        }
    }

    private static HttpResponse<String> saved(Visitor admin, String page, String text) {
        return admin.postFrom(
                "/edit/" + page, "/edit/" + page, Map.of("base", "0", "do", "save", "note", "", "text", text));
    }

    private static void assertFormComesBack(Visitor admin, int status, String words) {
        HttpResponse<String> sent = new FormDoor("refused").send(admin, 0);
        assertThat(sent.statusCode()).isEqualTo(status);
        assertThat(sent.body()).contains(words, "refusedn0v1", "whispered refused 0", "action=\"/form/Kept.refused-0");
    }

    private static void assertCommentComesBack(Visitor admin, int status, String words) {
        HttpResponse<String> said = admin.postFrom(
                "/comments/Kept.before-0", "/comments/Kept.before-0", Map.of("do", "add", "text", "a refused thought"));
        assertThat(said.statusCode()).isEqualTo(status);
        assertThat(said.body()).contains(words, "a refused thought");
    }

    private static void assertFilesAreRefused(Visitor admin, int status, String words) {
        String form = admin.get("/upload/Kept.before-0").body();
        HttpResponse<String> sent = admin.postFiles(
                Answers.first(UPLOAD, form), Map.of("note", "a refused note"),
                SentFile.text("refused.txt", "line\n".repeat(100_000)));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(status);
        assertThat(sent.body()).contains(words, "Choose the files once more");
    }

    private void assertWorksAgain(Visitor admin) {
        Pauses.until("a page is saved again", () -> {
            HttpResponse<String> answer = saved(admin, "After.page", "a word like afterwards7\r\n");
            return answer.statusCode() == 303;
        });
        kept.add(new Save("After.page", 1, "a word like afterwards7\r\n", "afterwards7", true));
        Pauses.until(
                "search has caught up",
                () -> admin.get("/search?q=afterwards7").body().contains("/wiki/After.page"));
        Pauses.until("the watchman is told", () -> admin.get("/health").statusCode() == 200);
        kept.add(new UploadDoor("after").save(admin, 0));
        kept.add(new CommentDoor("afterwards").save(admin, 0));
        kept.add(new FormDoor("afterform").save(admin, 0));
    }

    private void assertSound(Path data) {
        assertThat(Program.run(data, "check")).contains("Nothing wrong.");
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            kept.forEach(save -> save.assertIn(store));
            assertThat(store.pages().latestEver("Kept.refused-0")).isEmpty();
            long page = store.pages().head("Kept.before-0").orElseThrow().pageId();
            assertThat(store.comments().count(page)).isZero();
            assertThat(store.files().file(page, "refused.txt")).isEqualTo(Optional.empty());
        }
    }
}
