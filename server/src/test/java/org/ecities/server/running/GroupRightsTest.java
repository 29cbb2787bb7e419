package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

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
