package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A second store on the same folder stands for another process: it shares nothing but the file. */
@Timeout(120)
class OtherProcessTest extends StoreTest {

    private SqliteStore other;

    @BeforeEach
    void openOther() {
        other = SqliteStore.open(folder, clock);
    }

    @AfterEach
    void closeOther() {
        other.close();
    }

    private void saveThere(String name, int base, String text) {
        other.commit(ChangeSet.of(PageEdit.of(name, base, text), "import", ""));
    }

    @Test
    void aCachedPageIsReplacedByTheOthersVersion() {
        save("City.Suwon", 0, "one");
        assertThat(store.pages().page("City.Suwon")).map(PageVersion::text).contains("one");
        saveThere("City.Suwon", 1, "two");

        eventually(() -> store.pages().page("City.Suwon").orElseThrow().text().equals("two"));
    }

    @Test
    void aKnownAbsenceEndsWhenTheOtherMakesThePage() {
        assertThat(store.pages().page("City.Suwon")).isEmpty();
        saveThere("City.Suwon", 0, "one");

        eventually(() -> store.pages().page("City.Suwon").isPresent());
    }

    @Test
    void followersSeeTheOthersChangesBetweenOwnOnes() {
        List<Long> seen = Collections.synchronizedList(new ArrayList<>());
        store.feed().follow("index", 0, changes -> changes.forEach(change -> seen.add(change.number())));
        save("City.A", 0, "");
        saveThere("City.B", 0, "");
        save("City.C", 0, "");
        saveThere("City.D", 0, "");

        eventually(() -> store.feed().last() == 4);
        assertThat(store.feed().awaitFollowers(4, Duration.ofSeconds(30))).isTrue();
        assertThat(seen).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void theCheckOfTheBaseVersionKnowsTheOthersCommitAtOnceAndSoDoesTheNextRead() {
        save("City.Suwon", 0, "one");
        store.pages().page("City.Suwon");
        saveThere("City.Suwon", 1, "two");

        try {
            save("City.Suwon", 1, "late");
        } catch (StaleVersionException e) {
            assertThat(e.latest()).isEqualTo(2);
        }
        assertThat(store.pages().page("City.Suwon")).map(PageVersion::text).contains("two");
    }

    @Test
    void bothSaveAtOnceWithoutLosingAnything() throws Exception {
        save("City.Suwon", 0, "");
        ExecutorService processes = Executors.newFixedThreadPool(2);
        Callable<Void> here = () -> append(store, "here\n");
        Callable<Void> there = () -> append(other, "there\n");
        for (Future<Void> done : processes.invokeAll(List.of(here, there))) {
            done.get();
        }
        processes.shutdown();

        PageVersion last = FreshStore.page(folder, clock, "City.Suwon");
        assertThat(last.version()).isEqualTo(401);
        assertThat(last.text().lines().filter("here"::equals)).hasSize(200);
        assertThat(store.check()).isEmpty();
    }

    private static Void append(SqliteStore store, String line) {
        int done = 0;
        while (done < 200) {
            PageVersion page = store.pages().page("City.Suwon").orElseThrow();
            try {
                store.commit(ChangeSet.of(PageEdit.of("City.Suwon", page.version(), page.text() + line), "p", ""));
                done++;
            } catch (StaleVersionException e) {
                assertThat(e.latest()).isGreaterThan(e.base());
            }
        }
        return null;
    }

    @Test
    void aSaveGetsThroughWhileTheOtherImportsWithoutPause() throws Exception {
        ExecutorService importer = Executors.newSingleThreadExecutor();
        Future<?> imported = importer.submit(() -> {
            for (int set = 0; set < 30; set++) {
                other.commit(ChangeSet.ofPages(edits(set), "import", ""));
            }
        });
        for (int version = 0; version < 20; version++) {
            save("City.Suwon", version, "text");
        }
        imported.get();
        importer.shutdown();

        assertThat(store.pages().count()).isEqualTo(30 * 200 + 1);
    }

    @Test
    void accountsOfTheOtherAreSeenAtOnce() {
        Account made = other.accounts().create("mina", "Mina Kim", "", "hash");

        assertThat(store.accounts().byLogin("MINA")).contains(made);
    }

    private static List<PageEdit> edits(int set) {
        List<PageEdit> edits = new ArrayList<>();
        for (int i = 0; i < ChangeSet.MAX_PAGES; i++) {
            edits.add(PageEdit.of("City." + set + "-" + i, 0, "text of a city ".repeat(100)));
        }
        return edits;
    }

    private static void eventually(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            Threads.sleep(10);
        }
    }
}
