package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One part of a page is edited on the running server. */
class SectionEditTest {

    private final RunningServer server = RunningServer.shared();
    private final Visitor admin = server.administrator();

    private HttpResponse<String> save(String page, Map<String, String> fields) {
        return admin.postFrom("/edit/" + page, "/edit/" + page, fields);
    }

    @Test
    void isOfferedBesideHeadingsAndMergedWithWhatOthersDid() {
        String page = "Note.Sections";
        save(page, Map.of("base", "0", "text", "!!Alpha\nA\n\n\n\n!!Beta & more\nB\n", "note", "", "do", "save"));
        assertThat(admin.get("/wiki/" + page).body())
                .contains("href=\"/edit/Note.Sections?section=1\"")
                .contains("href=\"/edit/Note.Sections?section=2\"")
                .contains(": Beta &amp; more</span>");
        assertThat(server.visitor().get("/wiki/" + page).body()).doesNotContain("section=1");
        assertThat(admin.get("/edit/" + page + "?section=2").body()).contains("Beta").doesNotContain("Alpha");

        save(page, Map.of("base", "1", "text", "!!Alpha\nAAA", "section", "1", "note", "", "do", "save"));
        HttpResponse<String> second =
                save(page, Map.of("base", "1", "text", "!!Beta & more\nBBB", "section", "2", "note", "", "do", "save"));

        assertThat(second.statusCode()).as(second.body()).isEqualTo(303);
        assertThat(server.visitor().get("/wiki/" + page).body()).contains("AAA").contains("BBB");
    }
}
