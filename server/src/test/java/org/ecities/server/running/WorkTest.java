package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ecities.accounts.Passwords;
import org.ecities.pages.Asker;
import org.ecities.store.Account;
import org.ecities.store.AccountProfile;
import org.ecities.store.Holder;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.ecities.store.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** My work, by forms and links alone. */
class WorkTest {

    private static final RunningServer SERVER = RunningServer.shared();
    private static final String PASSWORD = "seven kettles hum";
    private static final Pattern ROW = Pattern.compile("(?s)id=\"task-(\\d+)\".*?</li>");

    @BeforeAll
    static void people() {
        try (Store store = store()) {
            String hash = Passwords.hash(PASSWORD);
            for (String login : List.of("work-one", "work-two", "work-office", "work-idle", "work-feed")) {
                Account account = store.accounts().create(login, "Person " + login, "", hash);
                store.accounts().setProfile(account.id(), new AccountProfile("Person " + login, "", "en", "Asia/Seoul", 0));
                if (!Set.of("work-idle", "work-feed").contains(login)) {
                    store.accounts().addToGroup(login.equals("work-office") ? Asker.SECRETARIAT : "Institution-8001", account.id());
                }
            }
        }
    }

    private static Store store() {
        return SqliteStore.open(SERVER.data(), Clock.systemUTC());
    }

    private static void put(Task... tasks) {
        try (Store store = store()) {
            store.tasks().put(List.of(tasks));
        }
    }

    private static Task task(String key) {
        return Task.of(key, "test", Holder.group("Institution-8001"), "notices.task.undelivered", "/form/City.Suwon");
    }

    private static Visitor signedIn(String login) {
        return SERVER.visitor().signIn(login, PASSWORD);
    }

    private static String row(String body, String holding) {
        return ROW.matcher(body).results().map(found -> found.group())
                .filter(found -> found.contains(holding)).findFirst().orElseThrow(() -> new AssertionError(body));
    }

    private static String id(String row) {
        Matcher found = ROW.matcher(row);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void aVisitorIsLedToTheSignInAndBack() {
        HttpResponse<String> answer = SERVER.visitor().get("/work");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/sign-in?back=%2Fwork");
    }

    @Test
    void whoHasNothingToDoIsTold() {
        String body = signedIn("work-idle").get("/work").body();

        assertThat(body).contains("<p class=\"ec-notice\">Nothing to do.</p>").doesNotContain("class=\"ec-work\"");
        assertThat(body).contains("aria-current=\"page\">My work</a>");
    }

    @Test
    void sevenRowsAreShownAndAllOnWish() {
        put(IntStream.range(0, 9).mapToObj(i -> task("rows/" + i).inNameOf("Row <" + i + ">")).toArray(Task[]::new));
        Visitor one = signedIn("work-one");

        String first = one.get("/work").body();
        assertThat(ROW.matcher(first).results()).hasSize(7);
        Matcher all = Pattern.compile("href=\"/work\\?all=1\">Show all (\\d+)<").matcher(first);
        assertThat(all.find()).isTrue();
        assertThat(first).contains("My work (" + all.group(1) + ")").contains("for Row &lt;0&gt;").doesNotContain("Row <0>");

        String whole = one.get("/work?all=1").body();
        assertThat(ROW.matcher(whole).results()).hasSize(Integer.parseInt(all.group(1)));
        assertThat(whole).doesNotContain("/work?all=1");
    }

    @Test
    void aRowSaysWhatIsToBeDoneUntilWhenAndHowLongItTakes() {
        Instant past = Instant.parse("2026-03-14T00:30:00Z");
        put(task("late").inNameOf("Lateness").until(past).taking(5),
                task("soon").inNameOf("Hurry").until(Clock.systemUTC().instant().plus(Duration.ofDays(2))).taking(1));
        Visitor one = signedIn("work-one");
        String late = row(one.get("/work?all=1").body(), "for Lateness");
        String soon = row(one.get("/work?all=1").body(), "for Hurry");

        assertThat(late).contains("Late: was due by 14 March 2026, 09:30", "5 minutes", "href=\"/form/City.Suwon\"");
        assertThat(soon).contains("By ", "1 minute<").doesNotContain("Late");
    }

    @Test
    void whatIsGivenAwayIsTheColleaguesAndCountsForThemAlone() {
        put(task("give").inNameOf("Giving"));
        Visitor one = signedIn("work-one");
        Visitor two = signedIn("work-two");
        String row = row(one.get("/work?all=1").body(), "for Giving");
        assertThat(row).contains("<option value=\"work-two\">Person work-two</option>").doesNotContain("\"work-one\"");

        HttpResponse<String> refused = one.postFrom("/work", "/work",
                Map.of("do", "give", "task", id(row), "to", "work-idle", "text", "typed <b>"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(row(refused.body(), "for Giving")).contains("<details open>", "value=\"typed &lt;b&gt;\"");
        assertThat(refused.body()).contains("work-idle is not a colleague");

        HttpResponse<String> given = one.postFrom("/work", "/work",
                Map.of("do", "give", "task", id(row), "to", "work-two", "text", "you know"));
        assertThat(given.headers().firstValue("Location")).contains("/work?did=give");
        assertThat(one.get("/work?did=give").body()).contains("Your colleague has it now.", "Given to a colleague, ");
        assertThat(one.get("/work?all=1").body()).doesNotContain("for Giving");
        assertThat(row(two.get("/work?all=1").body(), "for Giving")).contains("work-one: you know");
    }

    @Test
    void whatIsTurnedDownComesToTheSecretariatAndIsDoneThere() {
        put(task("not-us").inNameOf("Refusing"));
        Visitor one = signedIn("work-one");
        Visitor office = signedIn("work-office");
        String row = row(one.get("/work?all=1").body(), "for Refusing");
        one.postFrom("/work", "/work", Map.of("do", "notUs", "task", id(row), "text", "the parks office"));

        String found = row(office.get("/work?all=1").body(), "for Refusing");
        assertThat(found).contains("Find out who does this: Mail to an account", "work-one: the parks office", "value=\"finish\"")
                .doesNotContain("value=\"notUs\"");
        assertThat(one.postFrom("/work", "/work", Map.of("do", "finish", "task", id(found))).statusCode()).isEqualTo(422);
        office.postFrom("/work", "/work", Map.of("do", "finish", "task", id(found)));
        assertThat(office.get("/work?all=1").body()).doesNotContain("for Refusing");
    }

    @Test
    void oneTokenOpensCalendarAndFeedUntilItIsTakenAway() {
        put(Task.of("feeds", "test", Holder.account("work-feed"), "notices.task.undelivered", "/form/City.Suwon")
                .until(Clock.systemUTC().instant().plus(Duration.ofDays(9))));
        Visitor idle = signedIn("work-feed");
        String opened = idle.postFrom("/account/mail", "/account/mail", Map.of("do", "open")).body();
        Matcher token = Pattern.compile("/calendar/work\\.ics\\?token=([0-9a-f]{48})").matcher(opened);
        assertThat(token.find()).isTrue();

        HttpResponse<String> calendar = SERVER.visitor().get("/calendar/work.ics?token=" + token.group(1));
        assertThat(calendar.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("/form/City.Suwon");
        String etag = calendar.headers().firstValue("ETag").orElseThrow();
        assertThat(SERVER.visitor().get("/calendar/work.ics?token=" + token.group(1), "If-None-Match", etag).statusCode())
                .isEqualTo(304);
        assertThat(SERVER.visitor().get("/feeds/work?token=" + token.group(1)).body()).contains("<title>My work</title>");
        assertThat(SERVER.visitor().get("/feeds/watched?token=" + token.group(1)).statusCode()).isEqualTo(200);

        idle.postFrom("/account/mail", "/account/mail", Map.of("do", "close"));
        for (String path : List.of("/calendar/work.ics", "/feeds/work", "/feeds/watched")) {
            assertThat(SERVER.visitor().get(path + "?token=" + token.group(1)).statusCode()).isEqualTo(404);
        }
    }
}
