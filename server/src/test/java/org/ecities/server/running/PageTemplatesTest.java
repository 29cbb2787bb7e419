package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import org.ecities.accounts.Passwords;
import org.ecities.store.SqliteStore;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A new page begins with the text of a template, on the running server. */
class PageTemplatesTest {

    private static final String PASSWORD = "a long enough password";

    private final RunningServer server = RunningServer.shared();
    private final Visitor admin = server.administrator();

    private static HttpResponse<String> save(Visitor author, String page, String text) {
        return author.postFrom(
                "/edit/" + page, "/edit/" + page, Map.of("text", text, "base", "0", "note", "", "do", "save"));
    }

    @Test
    void aPageIsMadeFromATemplate() {
        save(admin, "Template.Letter", "About [{$pagename}] & <others>.");
        assertThat(admin.get("/edit/Notes.From-a-template").body())
                .contains("<option value=\"Template.Letter\">Letter</option>")
                .contains("<option value=\"Template.Meeting\">", "<option value=\"Template.Meeting.ko\">");

        String editor = admin.get("/edit/Notes.From-a-template?template=Template.Letter").body();
        String text = Jsoup.parse(editor).selectFirst("textarea[name=text]").wholeText().strip();
        HttpResponse<String> saved = save(admin, "Notes.From-a-template", text);

        assertThat(text).isEqualTo("About [{$pagename}] & <others>.");
        assertThat(editor).contains("<option value=\"Template.Letter\" selected>");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(server.visitor().get("/wiki/Notes.From-a-template").body())
                .contains("About Notes.From-a-template &amp; &lt;others&gt;.");
        assertThat(admin.get("/edit/Notes.From-a-template?template=Template.Meeting").body())
                .doesNotContain("Begin with a template");
    }

    @Test
    void aTemplateForSomeIsNotThereForOthers() {
        save(admin, "Template.Secret", "[{ALLOW view clerk}] A hidden outline.");
        try (SqliteStore store = SqliteStore.open(server.data(), Clock.systemUTC())) {
            store.accounts().create("templates-other", "Fifth Member", "", Passwords.hash(PASSWORD));
        }
        Visitor other = server.visitor().signIn("templates-other", PASSWORD);

        assertThat(admin.get("/edit/Notes.New?template=Template.Secret").body()).contains("A hidden outline.");
        assertThat(other.get("/edit/Notes.New").body()).doesNotContain("Template.Secret");
        assertThat(other.get("/edit/Notes.New?template=Template.Secret").body())
                .contains("There is no template Template.Secret that you may see.")
                .doesNotContain("A hidden outline.");
    }
}
