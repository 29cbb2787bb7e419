package org.ecities.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HashingQueueTest {

    @Test
    void refusesAtOnceWhenItIsFullAndRunsNoMoreThanItMay() throws Exception {
        int places = 2 * (1 + HashingQueue.WAITING_EACH);
        HashingQueue queue = new HashingQueue(2);
        CountDownLatch entered = new CountDownLatch(2);
        CountDownLatch leave = new CountDownLatch(1);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        CountDownLatch allRefused = new CountDownLatch(200 - places);
        ExecutorService threads = Executors.newFixedThreadPool(200);
        List<Future<?>> tries = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            tries.add(threads.submit(() -> {
                try {
                    queue.run(false, () -> {
                        most.accumulateAndGet(running.incrementAndGet(), Math::max);
                        entered.countDown();
                        await(leave);
                        return running.decrementAndGet();
                    });
                } catch (BusyException busy) {
                    refused.incrementAndGet();
                    allRefused.countDown();
                }
            }));
        }
        entered.await();
        allRefused.await();
        leave.countDown();
        for (Future<?> one : tries) {
            one.get();
        }
        threads.shutdown();

        assertThat(most).hasValue(2);
        assertThat(refused).hasValue(200 - places);
    }

    @Test
    void givesThePlaceBackAfterAFailure() {
        HashingQueue queue = new HashingQueue(1);
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> queue.run(false, () -> {
                        throw new IllegalStateException("broken");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }

        assertThat(queue.<String>run(false, () -> "free")).isEqualTo("free");
    }

    @Test
    void keepsPlacesForKnownVisitors() throws Exception {
        int strangers = 1 + HashingQueue.WAITING_EACH;
        HashingQueue queue = new HashingQueue(1);
        CountDownLatch refused = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        ExecutorService threads = Executors.newCachedThreadPool();
        for (int i = 0; i < strangers + 1; i++) {
            threads.submit(() -> {
                try {
                    queue.run(false, () -> {
                        await(leave);
                        return 0;
                    });
                } catch (BusyException busy) {
                    refused.countDown();
                }
            });
        }
        refused.await();

        Future<String> known = threads.submit(() -> queue.run(true, () -> "let in"));
        assertThatThrownBy(() -> queue.run(false, () -> "let in")).isInstanceOf(BusyException.class);
        leave.countDown();
        assertThat(known.get()).isEqualTo("let in");
        threads.shutdown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
