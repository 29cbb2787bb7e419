package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ParallelTest extends StoreTest {

    private final ExecutorService people = Executors.newCachedThreadPool();

    @AfterEach
    void sendHome() {
        people.shutdownNow();
    }

    /** Another process holds the file, so all commits meanwhile wait and then share a transaction. */
    @Test
    void aStaleVersionFailsAloneInItsGroup() throws Exception {
        save("City.Suwon", 0, "one");
        List<Future<Commit>> commits = new ArrayList<>();
        try (Connection other = raw();
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");
            for (int i = 0; i < 5; i++) {
                String name = "City.Good" + i;
                commits.add(people.submit(() -> save(name, 0, "good")));
            }
            Future<Commit> stale = people.submit(() -> save("City.Suwon", 0, "stale"));
            for (int i = 5; i < 10; i++) {
                String name = "City.Good" + i;
                commits.add(people.submit(() -> save(name, 0, "good")));
            }
            Thread.sleep(200);
            statement.execute("commit");
            assertThatThrownBy(stale::get).hasCauseInstanceOf(StaleVersionException.class);
        }
        List<Long> numbers = new ArrayList<>();
        for (Future<Commit> commit : commits) {
            numbers.add(commit.get().number());
        }
        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number >= 2 && number <= 11);
        assertThat(store.pages().page("City.Suwon")).map(PageVersion::text).contains("one");
        assertThat(store.check()).isEmpty();
    }

    @Test
    void eightPeopleOnOnePageLoseNoUpdate() throws Exception {
        int each = 50;
        save("City.Suwon", 0, "");
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int person = 0; person < 8; person++) {
            String line = "line of " + person + "\n";
            tasks.add(() -> {
                for (int i = 0; i < each; i++) {
                    append("City.Suwon", line);
                }
                return null;
            });
        }
        for (Future<Void> done : people.invokeAll(tasks)) {
            done.get();
        }

        PageVersion last = store.pages().page("City.Suwon").orElseThrow();
        assertThat(last.version()).isEqualTo(1 + 8 * each);
        for (int person = 0; person < 8; person++) {
            String line = "line of " + person;
            assertThat(last.text().lines().filter(line::equals)).hasSize(each);
        }
        assertThat(store.check()).isEmpty();
    }

    private void append(String name, String line) {
        while (true) {
            PageVersion page = store.pages().page(name).orElseThrow();
            try {
                save(name, page.version(), page.text() + line);
                return;
            } catch (StaleVersionException e) {
                assertThat(e.latest()).isGreaterThan(e.base());
            }
        }
    }

    @Test
    void nobodyReadsAnOldVersionAfterACommitReturned() throws Exception {
        save("City.Suwon", 0, "0");
        AtomicInteger committed = new AtomicInteger(1);
        AtomicBoolean done = new AtomicBoolean();
        List<Future<Integer>> readers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            readers.add(people.submit(() -> staleReads(committed, done)));
        }
        for (int version = 1; version <= 1500; version++) {
            save("City.Suwon", version, "" + version);
            committed.set(version + 1);
        }
        done.set(true);
        for (Future<Integer> reader : readers) {
            assertThat(reader.get()).isZero();
        }
    }

    private int staleReads(AtomicInteger committed, AtomicBoolean done) {
        int stale = 0;
        while (!done.get()) {
            int atLeast = committed.get();
            if (store.pages().head("City.Suwon").orElseThrow().version() < atLeast) {
                stale++;
            }
        }
        return stale;
    }

    @Test
    void aKnownAbsenceEndsWithTheCommitThatMakesThePage() {
        for (int i = 0; i < 100; i++) {
            String name = "City.New" + i;
            assertThat(store.pages().page(name)).isEmpty();
            save(name, 0, "text");
            assertThat(store.pages().page(name)).isPresent();
        }
    }

    @Test
    void aCommitOutlivesTheInterruptOfItsCaller() throws Exception {
        Future<Boolean> caller = people.submit(() -> {
            Thread.currentThread().interrupt();
            save("City.Suwon", 0, "one");
            return Thread.interrupted();
        });

        assertThat(caller.get()).isTrue();
        assertThat(store.pages().page("City.Suwon")).isPresent();
    }

    @Test
    void manyReadersAtOnceAllGetTheirAnswer() throws Exception {
        save("City.Suwon", 0, "one");
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            tasks.add(() -> store.pages().history("City.Suwon", 0, 10).size());
        }
        for (Future<Integer> answer : people.invokeAll(tasks)) {
            assertThat(answer.get()).isOne();
        }
    }
}
