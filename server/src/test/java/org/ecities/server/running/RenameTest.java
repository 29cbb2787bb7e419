package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page gets another name on the running server. */
class RenameTest {

    private final RunningServer server = RunningServer.shared();
    private final Visitor admin = server.administrator();

    private void write(String page, String text) {
        HttpResponse<String> saved = admin.postFrom(
                "/edit/" + page, "/edit/" + page, Map.of("base", "0", "text", text, "note", "", "do", "save"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    }

    @Test
    void isFoundUnderTheNewNameOnlyAndTheOldAddressLeadsThere() {
        write("Note.Zorblax", "Zorblaxian words.");
        write("Note.Reader", "See [Note.Zorblax].");
        Visitor reader = server.visitor();
        assertThat(reader.get("/wiki/Note.Zorblax").statusCode()).isEqualTo(200);

        HttpResponse<String> renamed = admin.postFrom(
                "/rename/Note.Zorblax", "/rename/Note.Zorblax", Map.of("to", "Note.Quibble", "note", ""));

        assertThat(renamed.statusCode()).isEqualTo(303);
        HttpResponse<String> old = reader.get("/wiki/Note.Zorblax");
        assertThat(old.statusCode()).isEqualTo(301);
        assertThat(old.headers().firstValue("Location")).contains("/wiki/Note.Quibble");
        String found = reader.get("/search?q=Zorblaxian").body();
        assertThat(found).contains("/wiki/Note.Quibble").doesNotContain("/wiki/Note.Zorblax");
        assertThat(reader.get("/wiki/Note.Reader").body()).contains("/wiki/Note.Quibble").doesNotContain("Note.Zorblax");
        assertThat(reader.get("/history/Note.Quibble").body()).contains("renamed from Note.Zorblax");
    }

    @Test
    void linksThatCouldNotBeRewrittenStillLeadToThePage() {
        write("Note.Target", "Aim.");
        write("Note.Kept", "Preformatted {{{[Note.Target]}}}.");
        admin.postFrom("/rename/Note.Target", "/rename/Note.Target", Map.of("to", "Note.Aim", "note", ""));
        write("Note.Late", "See [Note.Target].");

        assertThat(server.visitor().get("/wiki/Note.Late").body()).contains("href=\"/wiki/Note.Target\"");
        assertThat(server.visitor().get("/history/Note.Target").headers().firstValue("Location"))
                .contains("/wiki/Note.Aim");
    }

    @Test
    void keepsTheTypedNameWhenItIsRefused() {
        write("Note.One", "One.");
        write("Note.Two", "Two.");

        HttpResponse<String> refused =
                admin.postFrom("/rename/Note.One", "/rename/Note.One", Map.of("to", "Note.Two", "note", "because"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("There is already a page Note.Two").contains("because");
    }

    @Test
    void isNotForVisitors() {
        assertThat(server.visitor().get("/rename/Main").statusCode()).isEqualTo(403);
    }
}
