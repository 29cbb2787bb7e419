package org.ecities.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

/**
 * What one run may cost: more is a hang or a blow-up of memory. Counted are processor time and allocated bytes of the
 * threads that do the work, so that a busy machine or a collection does not matter.
 */
final class Cost {

    private static final long MAX_NANOS = 1_000_000_000L;
    private static final long MAX_BYTES = 128L * 1024 * 1024;
    /** Classes are loaded and tables built in the first runs. */
    private static final int FREE_RUNS = 50;
    private static final int MAX_THREADS = 1_000;
    private static final int SHOWN = 2_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final String prefix;
    private int runs;

    private Cost(String prefix) {
        this.prefix = prefix;
    }

    /** Counts the thread that runs the test. */
    static Cost ofThisThread() {
        return new Cost("");
    }

    /** Counts the threads of a server, by the beginning of their names. */
    static Cost ofThreads(String prefix) {
        return new Cost(prefix);
    }

    /** Runs and judges; a failure shows the input. */
    void check(String input, Runnable run) {
        Map<Long, Spent> before = prefix.isEmpty() ? Map.of(id(), spent(id())) : all();
        run.run();
        if (runs++ < FREE_RUNS) {
            return;
        }
        Spent cost = prefix.isEmpty() ? spent(id()).minus(before.get(id())) : grown(before);
        String shown = input.length() <= SHOWN ? input : input.substring(0, SHOWN) + "...";
        assertThat(cost.nanos()).as("processor time for %s", shown).isLessThan(MAX_NANOS);
        assertThat(cost.bytes()).as("bytes allocated for %s", shown).isLessThan(MAX_BYTES);
    }

    private Spent grown(Map<Long, Spent> before) {
        return all().entrySet().stream()
                .map(now -> now.getValue().minus(before.getOrDefault(now.getKey(), Spent.NOTHING)))
                .reduce(Spent.NOTHING, Spent::plus);
    }

    private Map<Long, Spent> all() {
        Thread[] found = new Thread[MAX_THREADS];
        int count = Thread.currentThread().getThreadGroup().enumerate(found);
        Map<Long, Spent> all = new HashMap<>();
        for (int i = 0; i < count; i++) {
            if (found[i].getName().startsWith(prefix)) {
                all.put(found[i].getId(), spent(found[i].getId()));
            }
        }
        return all;
    }

    private Spent spent(long thread) {
        return new Spent(threads.getThreadCpuTime(thread), threads.getThreadAllocatedBytes(thread));
    }

    private static long id() {
        return Thread.currentThread().getId();
    }

    private record Spent(long nanos, long bytes) {

        static final Spent NOTHING = new Spent(0, 0);

        Spent minus(Spent other) {
            return new Spent(nanos - other.nanos, bytes - other.bytes);
        }

        Spent plus(Spent other) {
            return new Spent(nanos + other.nanos, bytes + other.bytes);
        }
    }
}
