package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.accounts.Passwords;
import org.ecities.store.Account;
import org.ecities.store.AuditKind;
import org.ecities.store.AuditQuery;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.Test;

/** What people do with their own account. */
class AccountJourneyTest {

    private static final String PASSWORD = "seven kettles hum";

    private final RunningServer server = RunningServer.shared();

    private Visitor person(String login) {
        try (Store store = SqliteStore.open(server.data(), java.time.Clock.systemUTC())) {
            store.accounts().create(login, "Name of " + login, "", Passwords.hash(PASSWORD));
        }
        return server.visitor().signIn(login, PASSWORD);
    }

    /** The kinds the audit journal holds of somebody, oldest first. */
    private List<AuditKind> journal(String login) {
        try (Store store = SqliteStore.open(server.data(), java.time.Clock.systemUTC())) {
            AuditQuery mine = new AuditQuery(Optional.of(login), Set.of(), Optional.empty(), Long.MAX_VALUE, 100);
            List<AuditKind> kinds = new ArrayList<>();
            store.audit().entries(mine).forEach(entry -> kinds.add(0, entry.event().kind()));
            return kinds;
        }
    }

    private Account account(String login) {
        try (Store store = SqliteStore.open(server.data(), java.time.Clock.systemUTC())) {
            return store.accounts().byLogin(login).orElseThrow();
        }
    }

    @Test
    void asksReadersToSignIn() {
        HttpResponse<String> answer = server.visitor().get("/account");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/sign-in?back=%2Faccount");
    }

    @Test
    void keepsNameLanguageAndTimeZone() {
        Visitor person = person("profile");

        HttpResponse<String> kept = person.postFrom("/account", "/account",
                Map.of("fullName", "<b>김철수</b>", "email", "", "language", "ko", "zone", "Asia/Seoul"));

        assertThat(kept.statusCode()).isEqualTo(303);
        HttpResponse<String> shown = person.get("/account?done=profile");
        assertThat(shown.body()).contains("내 계정", "&lt;b&gt;김철수&lt;/b&gt;", "KST").doesNotContain("<b>김철수");
        assertThat(account("profile").zone()).isEqualTo("Asia/Seoul");
    }

    @Test
    void showsAsManyRowsInAListAsTheAccountHasChosen() {
        Visitor person = person("rows");
        for (int i = 0; i < 21; i++) {
            person.postFrom("/edit/Rows-of-a-list", "/edit/Rows-of-a-list",
                    Map.of("text", "Text " + i, "base", String.valueOf(i), "note", "", "do", "save"));
        }
        assertThat(person.get("/history/Rows-of-a-list").body()).contains("/wiki/Rows-of-a-list?version=1\"");

        person.postFrom("/account", "/account", Map.of("fullName", "Name of rows", "rows", "20"));

        assertThat(person.get("/account").body()).contains("<option value=\"20\" selected>");
        assertThat(person.get("/history/Rows-of-a-list").body())
                .contains("/wiki/Rows-of-a-list?version=2\"", "/history/Rows-of-a-list?page=1")
                .doesNotContain("/wiki/Rows-of-a-list?version=1\"");
        assertThat(person.get("/history/Rows-of-a-list?page=1").body()).contains("/wiki/Rows-of-a-list?version=1\"");
        assertThat(server.visitor().get("/history/Rows-of-a-list").body()).contains("/wiki/Rows-of-a-list?version=1\"");
    }

    @Test
    void takesANumberOfRowsThatIsNotOnTheListAsNotChosen() {
        Visitor person = person("manyrows");

        person.postFrom("/account", "/account", Map.of("fullName", "Name", "rows", "100000"));

        assertThat(account("manyrows").rows()).isZero();
    }

    @Test
    void asksForThePasswordBeforeTheAddressChanges() {
        Visitor person = person("address");
        Map<String, String> fields = Map.of("fullName", "Kept Name", "email", "kept@example.org");

        HttpResponse<String> refused = person.postFrom("/account", "/account", fields);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Kept Name", "kept@example.org", "please type your password");
        assertThat(account("address").email()).isEmpty();
        assertThat(person.postFrom("/account", "/account",
                        Map.of("fullName", "Kept Name", "email", "kept@example.org", "password", PASSWORD)).statusCode())
                .isEqualTo(303);
        assertThat(account("address").email()).isEqualTo("kept@example.org");
        assertThat(journal("address")).containsExactly(AuditKind.SIGNED_IN, AuditKind.EMAIL_CHANGED);
    }

    @Test
    void endsOtherSignInsWithANewPassword() {
        Visitor person = person("change");
        Visitor elsewhere = server.visitor().signIn("change", PASSWORD);

        assertThat(person.postFrom("/account", "/account/password",
                        Map.of("password", "wrong one", "newPassword", "eight lamps glow")).statusCode()).isEqualTo(403);
        assertThat(person.postFrom("/account", "/account/password",
                        Map.of("password", PASSWORD, "newPassword", "password123")).statusCode()).isEqualTo(422);
        assertThat(person.postFrom("/account", "/account/password",
                        Map.of("password", PASSWORD, "newPassword", "eight lamps glow")).statusCode()).isEqualTo(303);

        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(403);
        assertThat(person.get("/account").statusCode()).isEqualTo(200);
        server.visitor().signIn("change", "eight lamps glow");
        assertThat(journal("change")).containsExactly(
                AuditKind.SIGNED_IN, AuditKind.SIGNED_IN, AuditKind.PASSWORD_CHANGED, AuditKind.SIGNED_IN);
    }

    @Test
    void signsOutElsewhere() {
        Visitor person = person("elsewhere");
        Visitor other = server.visitor().signIn("elsewhere", PASSWORD);
        assertThat(person.get("/account").body()).contains("this browser", "127.0.0.x", "Sign out everywhere else");

        person.postFrom("/account", "/account/sign-ins", Map.of());

        assertThat(other.get("/account").statusCode()).isEqualTo(403);
        assertThat(person.get("/account").statusCode()).isEqualTo(200);
        assertThat(journal("elsewhere")).endsWith(AuditKind.SIGN_INS_ENDED);
    }

    @Test
    void closesForGoodAndKeepsTheChangesOfAFormerContributor() {
        Visitor person = person("leaver");
        person.postFrom("/edit/Sandbox-of-leaver", "/edit/Sandbox-of-leaver",
                Map.of("text", "Written by one who left.", "base", "0", "note", "", "do", "save"));
        assertThat(person.get("/history/Sandbox-of-leaver").body()).contains("leaver");
        assertThat(person.postFrom("/account/close", "/account/close", Map.of("password", "wrong one")).statusCode())
                .isEqualTo(403);

        HttpResponse<String> left = person.postFrom("/account/close", "/account/close", Map.of("password", PASSWORD));

        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(person.get("/account").statusCode()).isEqualTo(403);
        Account kept = account("leaver");
        assertThat(kept.closed()).isTrue();
        assertThat(kept.fullName() + kept.email() + kept.passwordHash()).isEmpty();
        assertThat(server.administrator().get("/history/Sandbox-of-leaver").body())
                .contains("Former contributor " + kept.former().orElseThrow())
                .doesNotContain("<bdi>leaver</bdi>");
    }

    @Test
    void keepsTheLastAdministrator() {
        HttpResponse<String> refused = server.administrator().postFrom("/account/close", "/account/close",
                Map.of("password", RunningServer.ADMIN_PASSWORD));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("This is the last administrator.");
    }
}
