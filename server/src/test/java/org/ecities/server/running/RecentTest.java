package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Recent changes with filters and the way back, on the running server. */
class RecentTest {

    private final RunningServer server = RunningServer.shared();
    private final Visitor admin = server.administrator();

    private void write(String page, int base, String text) {
        HttpResponse<String> saved = admin.postFrom(
                "/edit/" + page, "/edit/" + page,
                Map.of("base", String.valueOf(base), "text", text, "note", "", "do", "save"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    }

    @Test
    void takesOneChangeBackAndKeepsTheLaterOne() {
        write("Recent.Back", 0, "First line.\n\n\nLast line.");
        write("Recent.Back", 1, "Spoiled line.\n\n\nLast line.");
        write("Recent.Back", 2, "Spoiled line.\n\n\nLast line, corrected.");
        assertThat(admin.get("/recent?page=Recent.B").body()).contains("action=\"/restore/Recent.Back\"");

        HttpResponse<String> back =
                admin.postFrom("/recent", "/restore/Recent.Back", Map.of("version", "1", "base", "2"));

        assertThat(back.statusCode()).as(back.body()).isEqualTo(303);
        assertThat(server.visitor().get("/wiki/Recent.Back").body())
                .contains("First line.")
                .contains("Last line, corrected.");
    }

    @Test
    void showsWhatIsAskedFor() {
        write("Recent.Apple", 0, "a");
        write("Recent.Pear", 0, "b");

        assertThat(server.visitor().get("/recent?page=recent.a").body())
                .contains("/wiki/Recent.Apple")
                .doesNotContain("/wiki/Recent.Pear");
        assertThat(admin.get("/recent?by=me&imports=no&days=7").body()).contains("/wiki/Recent.Pear");
        assertThat(server.visitor().get("/recent?page=%3Cb%3E").body()).doesNotContain("<b>").contains("There are no changes");
        assertThat(server.visitor().get("/recent?days=8").statusCode()).isEqualTo(400);
        assertThat(server.visitor().get("/recent").body()).doesNotContain("/restore/");
    }
}
