package org.ecities.server.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ecities.accounts.Passwords;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.ecities.store.PageVersion;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Eight people with a field each, in the form of the same pages: whatever one of them saves is there at the end. */
class TogetherTest {

    private static final List<String> FIELDS = List.of(
            "region", "website", "eGovernmentUnit", "portal", "timeZone", "mainIndustries", "memberships", "elevation");
    private static final Map<String, String> VALUES = Map.of(
            "website", "https://city.example/%d", "portal", "https://portal.example/%d", "elevation", "%d");
    private static final String PASSWORD = "eight of us together";
    private static final int ROUNDS = 5;
    /** With {@code ./ecities test --full} more. */
    private static final int PAGES = Boolean.getBoolean("ecities.full") ? 100 : 25;

    private static List<Person> people;
    private static ExecutorService threads;

    @BeforeAll
    static void signIn() {
        threads = Executors.newFixedThreadPool(FIELDS.size());
        people = FIELDS.stream().map(TogetherTest::person).toList();
    }

    @AfterAll
    static void signOut() {
        threads.shutdownNow();
    }

    @Test
    void allChangesOfOnePageFromOneVersionAreKept() {
        String page = "City.Together-One";
        make(page);
        for (int round = 1; round <= ROUNDS; round++) {
            int number = round;
            List<Map<String, String>> filled =
                    together(person -> () -> person.filled(page, value(person.field(), number)));
            List<Integer> answers =
                    together(person -> () -> person.send(page, filled.get(people.indexOf(person))));

            assertThat(answers).containsOnly(303);
            assertHoldsAll(page, number, 1 + round * people.size());
        }
    }

    @Test
    void allChangesOfManyPagesAreKept() {
        List<String> pages = IntStream.range(0, PAGES).mapToObj(i -> "City.Together-" + i).toList();
        pages.forEach(TogetherTest::make);

        List<List<Integer>> answers = together(person -> () -> pages.stream()
                .map(page -> person.send(page, person.filled(page, value(person.field(), pages.indexOf(page)))))
                .toList());

        assertThat(answers).allSatisfy(own -> assertThat(own).hasSize(PAGES).containsOnly(303));
        pages.forEach(page -> assertHoldsAll(page, pages.indexOf(page), 1 + people.size()));
    }

    private static Person person(String field) {
        String login = "together-" + field;
        try (Store store = SqliteStore.open(RunningServer.shared().data(), Clock.systemUTC())) {
            store.accounts().create(login, login, "", Passwords.hash(PASSWORD));
        }
        return new Person(RunningServer.shared().visitor().signIn(login, PASSWORD), field);
    }

    private static void make(String page) {
        Visitor administrator = RunningServer.shared().administrator();
        String text = "Before.\r\n\r\n[{City\r\n\r\nname:\r\n  en: " + page.substring(5) + "\r\ncountry: KR\r\n}]\r\n\r\nAfter.\r\n";
        assertThat(administrator
                        .postFrom("/edit/" + page, "/edit/" + page, Map.of("base", "0", "do", "save", "text", text))
                        .statusCode())
                .isEqualTo(303);
    }

    private static String value(String field, int number) {
        return String.format(VALUES.getOrDefault(field, field + " says %d"), number);
    }

    private static void assertHoldsAll(String page, int number, int version) {
        try (Store store = SqliteStore.open(RunningServer.shared().data(), Clock.systemUTC())) {
            PageVersion kept = store.pages().page(page).orElseThrow();
            assertThat(kept.version()).as(kept.text()).isEqualTo(version);
            assertThat(kept.text().lines())
                    .startsWith("Before.")
                    .endsWith("After.")
                    .containsAll(people.stream().map(person -> line(person.field(), number)).toList());
        }
    }

    private static String line(String field, int number) {
        boolean list = field.equals("mainIndustries") || field.equals("memberships");
        return list ? "  - " + value(field, number) : field + ": " + value(field, number);
    }

    /** What everybody does at the same time. */
    private interface Doing<T> {
        Callable<T> by(Person person);
    }

    private static <T> List<T> together(Doing<T> doing) {
        List<Future<T>> begun = people.stream().map(person -> threads.submit(doing.by(person))).toList();
        List<T> done = new ArrayList<>();
        for (Future<T> one : begun) {
            done.add(ended(one));
        }
        return done;
    }

    private static <T> T ended(Future<T> one) {
        try {
            return one.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
