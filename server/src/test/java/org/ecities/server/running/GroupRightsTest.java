package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import org.ecities.accounts.Passwords;
import org.ecities.store.Account;
import org.ecities.store.SqliteStore;
import org.junit.jupiter.api.Test;

/** A rule that names a group holds for its members, from joining to leaving. */
class GroupRightsTest {

    private static final String PASSWORD = "a long enough password";
    private static final RunningServer SERVER = RunningServer.shared();

    @Test
    void aGroupHasAPageForItsMembersAndAdministrators() {
        try (SqliteStore store = SqliteStore.open(SERVER.data(), Clock.systemUTC())) {
            Account member = store.accounts().create("gardens-member", "Third Member", "", Passwords.hash(PASSWORD));
            store.accounts().create("gardens-other", "Fourth Member", "", Passwords.hash(PASSWORD));
            store.accounts().addToGroup("Gardens & Parks", member.id());
        }
        Visitor admin = SERVER.administrator();
        save(admin, "Gardens.Shared", "[{ALLOW edit gardens & parks}] Beds.");
        save(admin, "Gardens.Board", "[{ALLOW view clerk}] Gardens & Parks is only mentioned.");
        save(admin, "Gardens.Hidden", "[{ALLOW view clerk}][{ALLOW comment gardens & parks}]");
        Visitor member = SERVER.visitor().signIn("gardens-member", PASSWORD);
        Visitor other = SERVER.visitor().signIn("gardens-other", PASSWORD);
        String address = "/groups/Gardens%20%26%20Parks";

        assertThat(member.get("/account").body()).contains("href=\"" + address + "\"");
        assertThat(admin.get("/admin/groups").body()).contains("href=\"" + address + "\"");
        assertThat(member.get(address).body())
                .contains("Third Member", "gardens-member", "href=\"/wiki/Gardens.Shared\"")
                .doesNotContain("Gardens.Board", "/admin/people");
        assertThat(admin.get(address).body()).contains("/admin/people/gardens-member", "/wiki/Gardens.Hidden");
        for (Visitor outsider : new Visitor[] {other, SERVER.visitor()}) {
            HttpResponse<String> hidden = outsider.get(address);
            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(shown(hidden)).isEqualTo(shown(outsider.get("/groups/Nobodys"))).contains("no such group");
        }
    }

    private static String shown(HttpResponse<String> answer) {
        return answer.body().substring(answer.body().indexOf("<main"), answer.body().indexOf("</main>"));
    }

    private static void save(Visitor author, String page, String text) {
        HttpResponse<String> saved = author.postFrom(
                "/edit/" + page, "/edit/" + page, Map.of("text", text, "base", "0", "note", "", "do", "save"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    }

    @Test
    void aPageForAGroupIsReadByItsMembersAlone() {
        try (SqliteStore store = SqliteStore.open(SERVER.data(), Clock.systemUTC())) {
            Account member = store.accounts().create("groups-member", "First Member", "", Passwords.hash(PASSWORD));
            store.accounts().create("groups-other", "Second Member", "", Passwords.hash(PASSWORD));
            store.accounts().addToGroup("Planners", member.id());
        }
        Visitor admin = SERVER.administrator();
        admin.postFrom(
                "/edit/Groups.Plan", "/edit/Groups.Plan",
                Map.of("text", "[{ALLOW view planners}] A waterfront draft.", "base", "0", "note", "", "do", "save"));
        Visitor member = SERVER.visitor().signIn("groups-member", PASSWORD);
        Visitor other = SERVER.visitor().signIn("groups-other", PASSWORD);

        assertThat(member.get("/wiki/Groups.Plan").body()).contains("waterfront draft");
        assertThat(member.get("/search?q=waterfront").body()).contains("/wiki/Groups.Plan");
        assertThat(member.get("/account").body()).contains("Planners");
        for (Visitor outsider : new Visitor[] {other, SERVER.visitor()}) {
            assertThat(outsider.get("/wiki/Groups.Plan").statusCode()).isEqualTo(404);
            assertThat(outsider.get("/search?q=waterfront").body()).doesNotContain("/wiki/Groups.Plan");
            assertThat(outsider.get("/recent").body()).doesNotContain("Groups.Plan");
        }

        admin.postFrom(
                "/admin/people/groups-member", "/admin/people/groups-member", Map.of("do", "part", "group", "Planners"));

        assertThat(member.get("/wiki/Groups.Plan").statusCode()).isEqualTo(404);
        assertThat(member.get("/search?q=waterfront").body()).doesNotContain("/wiki/Groups.Plan");
    }
}
