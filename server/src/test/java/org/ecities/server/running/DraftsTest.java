package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Typed text that was not saved, on the running server. */
class DraftsTest {

    private final RunningServer server = RunningServer.shared();
    private final Visitor admin = server.administrator();

    @Test
    void waitsForItsAuthorAfterAPreviewAndGoesWhenItIsSaved() {
        String edit = "/edit/Note.Draft";
        admin.postFrom(edit, edit, Map.of("base", "0", "text", "Half a thought", "note", "n", "do", "preview"));

        assertThat(admin.get(edit).body()).contains("You have unsaved text from").doesNotContain("Half a thought");
        assertThat(server.administrator().get(edit + "?draft=continue").body()).contains("Half a thought");

        admin.postFrom(edit, edit, Map.of("base", "0", "text", "A whole thought", "note", "n", "do", "save"));
        assertThat(admin.get(edit).body()).doesNotContain("You have unsaved text");
    }

    @Test
    void isKeptWhileSomebodyTypesAndCanBeDiscarded() {
        String page = "/draft/edit/Note.Typing";
        HttpResponse<String> kept =
                admin.postFrom("/edit/Note.Typing", page, Map.of("base", "0", "text", "Typing <b>", "note", ""));

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(kept.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(kept.body()).startsWith("{\"said\":\"Not saved yet.");
        assertThat(admin.get("/edit/Note.Typing?draft=continue").body()).contains("Typing &lt;b&gt;");

        HttpResponse<String> dropped = admin.postFrom("/edit/Note.Typing", page, Map.of("draft", "drop"));
        assertThat(dropped.statusCode()).isEqualTo(303);
        assertThat(admin.get("/edit/Note.Typing").body()).doesNotContain("You have unsaved text");
    }

    @Test
    void ofADataSheetFillsTheFormAgain() {
        String page = "/draft/form/City.Suwon";
        HttpResponse<String> kept = admin.postFrom(
                "/form/City.Suwon", page, Map.of("base", "1", "schema", "City", "f.population", "123456789"));

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(admin.get("/form/City.Suwon").body()).contains("You have unsaved text from");
        assertThat(admin.get("/form/City.Suwon?draft=continue").body()).contains("value=\"123456789\"");
        admin.postFrom("/form/City.Suwon", page, Map.of("draft", "drop"));
    }

    @Test
    void needsASignIn() {
        assertThat(server.visitor().post("/draft/edit/Note.Typing", Map.of("text", "x")).statusCode()).isEqualTo(403);
        assertThat(admin.get("/draft/edit/Note.Typing").statusCode()).isEqualTo(405);
        assertThat(admin.postFrom("/edit/A", "/draft/other/A", Map.of("text", "x")).statusCode()).isEqualTo(400);
    }
}
