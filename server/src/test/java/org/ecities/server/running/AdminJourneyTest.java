package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How administrators and the secretariat look after people. */
class AdminJourneyTest {

    private static final Pattern LINK = Pattern.compile("value=\"(http[^\"]+/set-password\\?key=[0-9a-f]{64})\"");
    private static final String PASSWORD = "nine ferries cross";

    private final RunningServer server = RunningServer.shared();

    private static String link(HttpResponse<String> screen) {
        Matcher found = LINK.matcher(screen.body());
        assertThat(found.find()).as(screen.body()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> add(Visitor who, String login) {
        return who.postFrom("/admin/people", "/admin/people", Map.of("login", login, "fullName", "Name", "email", ""));
    }

    /** A new person who has set a password by the link. */
    private Visitor person(String login) {
        String path = link(add(server.administrator(), login)).replaceFirst("https?://[^/]+", "");
        Visitor person = server.visitor();
        HttpResponse<String> set = person.postFrom(path, "/set-password",
                Map.of("key", path.substring(path.indexOf('=') + 1), "newPassword", PASSWORD));
        assertThat(set.statusCode()).isEqualTo(303);
        return person;
    }

    private int change(String login, String what, String group) {
        return server.administrator()
                .postFrom("/admin/people/" + login, "/admin/people/" + login, Map.of("do", what, "group", group))
                .statusCode();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/people", "/admin/people/admin", "/admin/groups", "/admin/purge", "/admin/setup"})
    void isForAdministratorsAlone(String path) {
        String login = "nosy" + path.replace("/", "");
        assertThat(server.visitor().get(path).statusCode()).isEqualTo(403);
        assertThat(person(login).get(path).statusCode()).isEqualTo(403);
        assertThat(server.administrator().get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void showsTheSiteAtAGlance() {
        String overview = server.administrator().get("/admin").body();

        assertThat(overview).containsPattern("Pages: [1-9]").containsPattern("Database: [0-9.]+ MB").contains("Search index: ", "Version ");
    }

    @Test
    void addsAPersonWhoSetsAPasswordByALinkThatWorksOnce() {
        String path = link(add(server.administrator(), "newcomer")).replaceFirst("https?://[^/]+", "");
        String key = path.substring(path.indexOf('=') + 1);
        Visitor scanner = server.visitor();
        assertThat(scanner.get(path).statusCode()).isEqualTo(200);
        assertThat(scanner.get(path).statusCode()).isEqualTo(200);
        Visitor person = server.visitor();
        assertThat(person.post("/set-password", Map.of("key", key, "newPassword", PASSWORD)).statusCode()).isEqualTo(403);
        assertThat(person.postFrom(path, "/set-password", Map.of("key", key, "newPassword", "newcomer12")).statusCode())
                .isEqualTo(422);

        assertThat(person.postFrom(path, "/set-password", Map.of("key", key, "newPassword", PASSWORD)).statusCode())
                .isEqualTo(303);

        assertThat(person.get("/account").body()).contains("newcomer");
        assertThat(server.visitor().get(path).statusCode()).isEqualTo(410);
        server.visitor().signIn("newcomer", PASSWORD);
    }

    @Test
    void changesGroupsClosesAndReopensAndSaysSo() {
        Visitor person = person("changing");
        assertThat(change("changing", "join", "Harbour-cities")).isEqualTo(303);
        assertThat(server.administrator().get("/admin/groups").body()).contains("Harbour-cities", "changing");
        assertThat(change("changing", "part", "Harbour-cities")).isEqualTo(303);
        assertThat(change("changing", "close", "")).isEqualTo(303);
        assertThat(person.get("/account").statusCode()).isEqualTo(403);
        assertThat(change("changing", "link", "")).isEqualTo(409);
        assertThat(change("changing", "reopen", "")).isEqualTo(303);

        assertThat(Jsoup.parse(server.administrator().get("/admin").body()).text()).contains(
                "admin. Put into a group: changing, Harbour-cities", "admin. Closed an account: changing");
        server.visitor().signIn("changing", PASSWORD);
    }

    @Test
    void keepsNamesOfPeopleAndGroupsApart() {
        person("somebody");
        change("somebody", "join", "Night-shift");

        assertThat(add(server.administrator(), "night-shift").statusCode()).isEqualTo(422);
        assertThat(add(server.administrator(), "SOMEBODY").statusCode()).isEqualTo(422);
        assertThat(add(server.administrator(), "secretariat").statusCode()).isEqualTo(422);
        assertThat(add(server.administrator(), "former-contributor-7").statusCode()).isEqualTo(422);
        assertThat(change("somebody", "join", "somebody")).isEqualTo(422);
        assertThat(change("somebody", "join", "anonymous")).isEqualTo(422);
    }

    @Test
    void keepsTheLastAdministratorInPlace() {
        assertThat(change("admin", "close", "")).isEqualTo(422);
        assertThat(change("admin", "part", "Admin")).isEqualTo(422);
    }

    @Test
    void letsTheSecretariatAddContributorsAndNothingMore() {
        Visitor secretary = person("secretary");
        change("secretary", "join", "Secretariat");

        assertThat(add(secretary, "byTheSecretariat").statusCode()).isEqualTo(200);
        assertThat(secretary.get("/admin/people").body()).contains("byTheSecretariat");
        assertThat(secretary.get("/admin").statusCode()).isEqualTo(403);
        assertThat(secretary.postFrom("/admin/people", "/admin/people/admin", Map.of("do", "link")).statusCode())
                .isEqualTo(403);
    }
}
