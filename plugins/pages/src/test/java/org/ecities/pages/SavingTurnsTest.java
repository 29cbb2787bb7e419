package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.ecities.store.StaleVersionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Everybody comes to their turn, however many want the same page. */
@Timeout(120)
class SavingTurnsTest {

    private static final int PEOPLE = 8;
    private static final int SAVES = 500;

    private final SavingTurns turns = new SavingTurns();
    private final AtomicInteger version = new AtomicInteger();

    /** Reads, takes a while, and is refused when somebody was quicker. */
    private int attempt() {
        int base = version.get();
        Thread.yield();
        if (!version.compareAndSet(base, base + 1)) {
            throw new StaleVersionException("City.Suwon", base, version.get());
        }
        return base + 1;
    }

    @Test
    void nobodyIsOvertakenForEver() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        List<Callable<Void>> people = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            people.add(() -> {
                for (int save = 0; save < SAVES; save++) {
                    turns.in("City.Suwon", this::attempt);
                }
                return null;
            });
        }
        for (Future<Void> done : threads.invokeAll(people)) {
            done.get();
        }
        threads.shutdown();

        assertThat(version).hasValue(PEOPLE * SAVES);
    }

    /** Two newcomers at every attempt in the row: they wait, so the third attempt at the latest succeeds. */
    @Test
    void newcomersJoinTheRowWhileSomebodyWaitsInIt() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        List<Future<Integer>> newcomers = new ArrayList<>();
        AtomicInteger attempts = new AtomicInteger();

        int reached = turns.in("City.Suwon", () -> {
            int before = version.get();
            if (attempts.incrementAndGet() <= 2) {
                version.incrementAndGet();
                throw new StaleVersionException("City.Suwon", before, version.get());
            }
            newcomers.add(threads.submit(() -> turns.in("City.Suwon", this::attempt)));
            Thread.yield();
            return version.incrementAndGet();
        });

        assertThat(reached).isEqualTo(3);
        for (Future<Integer> newcomer : newcomers) {
            assertThat(newcomer.get()).isEqualTo(4);
        }
        threads.shutdown();
    }
}
