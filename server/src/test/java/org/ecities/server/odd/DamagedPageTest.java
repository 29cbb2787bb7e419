package org.ecities.server.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecities.server.crash.Program;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageEdit;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes in the middle of the database that changed by themselves: told, and in the way of as little as possible. */
class DamagedPageTest {

    private static final int DATABASE_PAGE = 4096;
    private static final int PAGES = 40;

    @TempDir
    private Path data;

    @BeforeEach
    void aWiki() {
        try (Program server = Program.serve(data)) {
            server.visitor();
            server.stop();
            server.status();
        }
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            for (int i = 0; i < PAGES; i++) {
                String text = "begins " + marker(i) + " " + "text ".repeat(600);
                store.commit(ChangeSet.of(PageEdit.of("Page" + i, 0, text), "admin", ""));
            }
        }
    }

    private static String marker(int page) {
        return "marker-" + page + "-";
    }

    /** The first byte of a page of the database says of which kind it is. */
    @Test
    void aPageOfTheDatabaseThatCannotBeReadIsToldAndOthersAreServed() throws IOException {
        served();
        damage("begins " + marker(20), true);
        try (Program server = Program.serve(data)) {
            Visitor admin = server.visitor().signIn("admin", RunningServer.ADMIN_PASSWORD);
            assertThat(admin.get("/health").body()).contains("\"database\":\"ok\"");

            assertThat(admin.get("/wiki/Page20").statusCode()).isEqualTo(500);

            assertThat(admin.get("/health").statusCode()).isEqualTo(503);
            assertThat(admin.get("/health").body()).contains("\"database\":\"damaged\"", "\"status\":\"failed\"");
            assertThat(admin.get("/wiki/Page2").body()).contains(marker(2));
            assertThat(admin.get("/wiki/City.Suwon").statusCode()).isEqualTo(200);
            assertThat(saved(admin)).isEqualTo(303);
            assertCheckTells("is damaged");
        }
        assertThat(Files.readString(data.resolve("logs").resolve("ecities.log"))).contains("is damaged", "with restore");
    }

    @Test
    void aTextWithOtherBytesIsToldByTheCheck() throws IOException {
        damage("begins " + marker(20), false);

        assertCheckTells("version 1 of page Page20");
    }

    private static int saved(Visitor admin) {
        return admin.postFrom(
                        "/edit/Page2", "/edit/Page2",
                        Map.of("base", "1", "do", "save", "note", "", "text", "changed"))
                .statusCode();
    }

    /** Lets a server bring the index up to date, so that the next one need not read the texts. */
    private void served() {
        try (Program server = Program.serve(data)) {
            Visitor visitor = server.visitor();
            long end = System.nanoTime() + 60_000_000_000L;
            while (!visitor.get("/search?q=" + marker(PAGES - 1)).body().contains("Page" + (PAGES - 1))) {
                assertThat(System.nanoTime()).isLessThan(end);
            }
            server.stop();
            server.status();
        }
    }

    private void damage(String around, boolean kind) throws IOException {
        Path database = data.resolve("ecities.db");
        byte[] bytes = Files.readAllBytes(database);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(around); at >= 0; at = text.indexOf(around, at + 1)) {
            places.add(kind ? at / DATABASE_PAGE * DATABASE_PAGE : at);
        }
        assertThat(places).isNotEmpty();
        places.forEach(at -> bytes[at] ^= 0x55);
        Files.write(database, bytes);
    }

    private void assertCheckTells(String what) {
        try (Program check = Program.start(data, "check")) {
            assertThat(check.status()).as(check.said()).isEqualTo(1);
            assertThat(check.said())
                    .contains("! ", what, "restore BACKUP --replace", "Left over")
                    .doesNotContain("Exception", "\tat ");
        }
    }
}
