package org.ecities.server.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.ecities.server.crash.Program;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageEdit;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One page with very many versions; {@code -Decities.versions=10000} for more of them. */
class ManyVersionsTest {

    private static final int VERSIONS = Integer.getInteger("ecities.versions", 1_000);

    @TempDir
    private Path data;

    @Test
    void eachIsThereAndNothingIsLost() {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            for (int version = 1; version <= VERSIONS; version++) {
                String text = "Text of version " + version + ".\r\n" + "The same line.\r\n".repeat(20);
                store.commit(ChangeSet.of(PageEdit.of("Many", version - 1, text), "admin", "note " + version));
            }
        }
        try (Program server = Program.serve(data)) {
            Visitor clerk = server.visitor().signIn("admin", RunningServer.ADMIN_PASSWORD);

            assertThat(timed(clerk, "/wiki/Many").body()).contains("Text of version " + VERSIONS);
            assertThat(timed(clerk, "/wiki/Many?version=1").body()).contains("Text of version 1.");
            assertThat(timed(clerk, "/history/Many").body()).contains("note " + VERSIONS);
            assertThat(timed(clerk, "/info/Many").statusCode()).isEqualTo(200);
            assertThat(timed(clerk, "/recent").body()).contains("Many");
            assertThat(timed(clerk, "/diff/Many?from=1&to=" + VERSIONS).body()).contains("version");
            assertThat(clerk.postFrom("/history/Many", "/restore/Many", Map.of("version", "1", "base", Integer.toString(VERSIONS))).statusCode())
                    .isEqualTo(303);
            assertThat(timed(clerk, "/wiki/Many").body()).contains("Text of version 1.");
        }
        assertThat(Program.run(data, "check")).doesNotContain("Exception");
    }

    private static HttpResponse<String> timed(Visitor visitor, String path) {
        long began = System.nanoTime();
        HttpResponse<String> answer = visitor.get(path);
        System.out.println(VERSIONS + " versions: " + path + " in " + (System.nanoTime() - began) / 1_000_000 + " ms");
        return answer;
    }
}
