package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FeedTest extends StoreTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final List<Long> seen = Collections.synchronizedList(new ArrayList<>());

    private void note(List<Change> changes) {
        changes.forEach(change -> seen.add(change.number()));
    }

    @Test
    void numbersRiseAndChangesTellTheirPages() {
        Commit first = save("City.Suwon", 0, "one");
        Commit second = saveAll(PageEdit.of("City.Baguio", 0, ""), PageEdit.of("City.Suwon", 1, "two"));

        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(store.feed().last()).isEqualTo(second.number());
        assertThat(store.feed().since(0, 10)).extracting(Change::pages).containsExactly(first.pages(), second.pages());
        assertThat(store.feed().since(first.number(), 10)).hasSize(1);
        assertThat(store.feed().since(0, 1)).extracting(Change::number).containsExactly(first.number());
        assertThat(store.feed().since(second.number(), 10)).isEmpty();
    }

    @Test
    void aFollowerSeesEveryChangeInOrder() {
        saveMany("Before", 250);
        store.feed().follow("index", 0, this::note);
        saveMany("After", 250);

        assertThat(store.feed().awaitFollowers(500, LONG)).isTrue();
        assertThat(seen).containsExactlyElementsOf(LongStream.rangeClosed(1, 500).boxed().toList());
    }

    @Test
    void aFollowerStartsBehindItsMark() {
        saveMany("City", 5);
        store.feed().follow("index", 3, this::note);

        assertThat(store.feed().awaitFollowers(5, LONG)).isTrue();
        assertThat(seen).containsExactly(4L, 5L);
    }

    @Test
    void aBatchThatFailedIsTriedAgain() {
        AtomicInteger failures = new AtomicInteger(2);
        store.feed().follow("index", 0, changes -> {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("meant to fail");
            }
            note(changes);
        });
        saveMany("City", 3);

        assertThat(store.feed().awaitFollowers(3, LONG)).isTrue();
        assertThat(seen).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aFollowerThatLeavesAnInterruptBehindGoesOn() {
        store.feed().follow("index", 0, changes -> {
            note(changes);
            Thread.currentThread().interrupt();
        });
        for (int i = 0; i < 5; i++) {
            assertThat(store.feed().awaitFollowers(save("City" + i, 0, "").number(), LONG)).isTrue();
        }

        assertThat(seen).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void waitingEndsInTimeWhereAFollowerDoesNotCome() {
        CountDownLatch hold = new CountDownLatch(1);
        store.feed().follow("slow", 0, changes -> await(hold));
        save("City.Suwon", 0, "");

        assertThat(store.feed().awaitFollowers(1, Duration.ofMillis(50))).isFalse();
        hold.countDown();
        assertThat(store.feed().awaitFollowers(1, LONG)).isTrue();
    }

    @Test
    void waitingIsForAllFollowers() {
        AtomicBoolean second = new AtomicBoolean();
        store.feed().follow("first", 0, this::note);
        store.feed().follow("second", 0, changes -> {
            await(new CountDownLatch(1), 100);
            second.set(true);
        });
        Commit commit = save("City.Suwon", 0, "");

        assertThat(store.feed().awaitFollowers(commit.number(), LONG)).isTrue();
        assertThat(second).isTrue();
    }

    @Test
    void aFollowerReadsWhatItIsToldAbout() {
        List<String> texts = Collections.synchronizedList(new ArrayList<>());
        store.feed().follow("index", 0, changes -> changes.forEach(change -> change.pages()
                .forEach(head -> texts.add(store.pages().byId(head.pageId()).orElseThrow().text()))));
        Commit commit = save("City.Suwon", 0, "one");

        assertThat(store.feed().awaitFollowers(commit.number(), LONG)).isTrue();
        assertThat(texts).containsExactly("one");
    }

    @Test
    void nobodyWaitsWhereNobodyFollows() {
        assertThat(store.feed().awaitFollowers(save("City.Suwon", 0, "").number(), Duration.ZERO)).isTrue();
    }

    @Test
    void closingEndsAFollowerThatKeepsFailing() {
        store.feed().follow("index", 0, changes -> {
            throw new IllegalStateException("meant to fail");
        });
        save("City.Suwon", 0, "");
        store.close();

        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.isAlive() && thread.getName().equals("ecities-follower-index"));
    }

    @Test
    void aNameFollowsOnce() {
        store.feed().follow("index", 0, this::note);

        assertThatThrownBy(() -> store.feed().follow("index", 0, this::note))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAnswerOfLargeChangesEndsBetweenTwoOfThem() {
        for (int set = 0; set < 30; set++) {
            saveAll(manyEdits(set));
        }

        List<Change> changes = store.feed().since(0, 200);
        assertThat(changes).hasSizeLessThan(30).allMatch(change -> change.pages().size() == 200);
        store.feed().follow("index", 0, this::note);
        assertThat(store.feed().awaitFollowers(30, LONG)).isTrue();
        assertThat(seen).containsExactlyElementsOf(LongStream.rangeClosed(1, 30).boxed().toList());
    }

    private static PageEdit[] manyEdits(int set) {
        PageEdit[] edits = new PageEdit[ChangeSet.MAX_PAGES];
        for (int i = 0; i < edits.length; i++) {
            edits[i] = PageEdit.of("City." + set + "-" + i, 0, "text");
        }
        return edits;
    }

    private void saveMany(String name, int count) {
        for (int i = 0; i < count; i++) {
            save(name + i, 0, "text");
        }
    }

    private static void await(CountDownLatch latch) {
        await(latch, LONG.toMillis());
    }

    private static void await(CountDownLatch latch, long millis) {
        try {
            latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
