package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who sees a page, chosen on the running server. */
class AudienceScreenTest {

    private final RunningServer server = RunningServer.shared();
    private final Visitor admin = server.administrator();

    private void write(String page, String text) {
        admin.postFrom("/edit/" + page, "/edit/" + page, Map.of("base", "0", "text", text, "note", "", "do", "save"));
    }

    private HttpResponse<String> choose(String page, String audience) {
        return admin.postFrom("/audience/" + page, "/audience/" + page, Map.of("audience", audience));
    }

    @Test
    void narrowsAtOnceAndWidensAgain() {
        write("Note.Audience", "Xylographic words.");
        assertThat(server.visitor().get("/wiki/Note.Audience").statusCode()).isEqualTo(200);

        assertThat(choose("Note.Audience", "NETWORK").statusCode()).isEqualTo(303);
        assertThat(server.visitor().get("/wiki/Note.Audience").statusCode()).isEqualTo(404);
        assertThat(server.visitor().get("/search?q=Xylographic").body()).doesNotContain("Note.Audience");
        assertThat(admin.get("/wiki/Note.Audience").body()).contains("Who sees this page: Network only.");

        choose("Note.Audience", "PUBLIC");
        assertThat(server.visitor().get("/wiki/Note.Audience").statusCode()).isEqualTo(200);
        assertThat(admin.get("/audience/Note.Audience").body()).contains("all its earlier versions");
    }

    @Test
    void showsRulesWrittenByHandAndLeavesThem() {
        write("Note.Rules", "[{ALLOW view Secretariat, admin}] text");

        HttpResponse<String> refused = admin.postFrom("/watched", "/audience/Note.Rules", Map.of("audience", "PUBLIC"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("[{ALLOW view Secretariat, admin}]");
        assertThat(admin.get("/edit/Note.Rules").body()).contains("[{ALLOW view Secretariat, admin}]");
    }

    @Test
    void leavesRulesAboutChangesWhereTheyAre() {
        write("Note.Own", "[{ALLOW edit Secretariat, admin}] text");
        choose("Note.Own", "NETWORK");

        assertThat(server.visitor().get("/wiki/Note.Own").statusCode()).isEqualTo(404);
        assertThat(admin.get("/edit/Note.Own").body()).contains("[{ALLOW edit Secretariat, admin}]");
    }

    @Test
    void isForThoseWhoMayEdit() {
        assertThat(server.visitor().get("/audience/Main").statusCode()).isEqualTo(403);
        assertThat(choose("Main", "EVERYBODY").statusCode()).isEqualTo(400);
    }
}
