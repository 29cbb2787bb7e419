package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import org.ecities.accounts.Passwords;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.Test;

/** A practice city from My work to a saved form, and where it does not appear. */
class PracticeTest {

    private static final RunningServer SERVER = RunningServer.shared();
    private static final String PASSWORD = "seven kettles hum";
    private static final String WORD = "Zwischenfallturm";

    @Test
    void isTriedOutByOnePersonAndNotCounted() {
        Visitor clerk = signedIn("practice-clerk");
        assertThat(clerk.get("/work").body()).contains("href=\"/practice\"");

        HttpResponse<String> begun = clerk.postFrom("/practice", "/practice", Map.of("do", "begin"));
        String page = begun.headers().firstValue("location").orElseThrow();
        assertThat(clerk.get(page).body()).contains("This is your practice city", "Practice city", "100,000", "Estimate");
        String name = page.substring("/wiki/".length());
        String form = clerk.get("/form/" + name).body();
        assertThat(form).contains("name=\"f.population");

        HttpResponse<String> saved = clerk.postFrom("/edit/" + name, "/edit/" + name, Map.of(
                "base", "1", "do", "save",
                "text", "[{ALLOW view,edit,comment,delete practice-clerk}]\n" + WORD + "\n[{City\n\nname:\n  en: " + WORD + "\n}]\n"));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(clerk.get(page).body()).contains(WORD);
        assertThat(clerk.get("/search?q=" + WORD).body()).doesNotContain(name);
        assertThat(clerk.get("/recent").body()).doesNotContain(name);
        assertThat(clerk.get("/feeds/recent").body()).doesNotContain(name);
        assertThat(clerk.get("/directory/cities?q=" + WORD).body()).doesNotContain(name);
        assertThat(signedIn("practice-other").get(page).statusCode()).isEqualTo(404);
        assertThat(clerk.get("/practice").body()).contains("href=\"" + page + "\"");
    }

    private static Visitor signedIn(String login) {
        try (Store store = SqliteStore.open(SERVER.data(), Clock.systemUTC())) {
            store.accounts().create(login, "Person " + login, "", Passwords.hash(PASSWORD));
        }
        return SERVER.visitor().signIn(login, PASSWORD);
    }
}
