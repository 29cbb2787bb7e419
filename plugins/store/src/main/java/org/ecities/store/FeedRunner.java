package org.ecities.store;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Knows the last commit's number and how far each follower is, and wakes whoever waits for either. */
final class FeedRunner implements ChangeFeed, AutoCloseable {

    private static final Logger LOG = LogManager.getLogger(FeedRunner.class);

    /** How long closing waits for a follower that is at work. */
    private static final long CLOSING_SECONDS = 5;

    private final FeedRows rows;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<String, FollowerThread> followers = new LinkedHashMap<>();
    private volatile long last;
    private volatile boolean closed;

    FeedRunner(FeedRows rows) {
        this.rows = rows;
        this.last = rows.last();
    }

    @Override
    public long last() {
        return last;
    }

    @Override
    public List<Change> since(long number, int limit) {
        return rows.since(number, limit);
    }

    @Override
    public void follow(String name, long from, Follower follower) {
        lock.lock();
        try {
            if (closed) {
                throw new StoreException("the store is closed");
            }
            if (followers.containsKey(name)) {
                throw new IllegalArgumentException("there is already a follower " + name);
            }
            if (from > last) {
                LOG.warn("{} has seen change {} but the store ends at {}: was an older backup restored?",
                        name, from, last);
            }
            FollowerThread thread = new FollowerThread(name, from, follower, this);
            followers.put(name, thread);
            thread.start();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean awaitFollowers(long number, Duration limit) {
        return await(limit.toNanos(), () -> followers.values().stream().allMatch(f -> f.mark() >= number));
    }

    /** A commit is durable (made here or by another process). */
    void advance(long number) {
        lock.lock();
        try {
            last = Math.max(last, number);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a commit above a mark; false when the store closes. */
    boolean awaitAbove(long mark) {
        lock.lock();
        try {
            while (last <= mark && !closed) {
                moved.awaitUninterruptibly();
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /** Lets time pass, not longer than the store is open. */
    void pause(Duration pause) {
        await(pause.toNanos(), () -> false);
    }

    boolean closed() {
        return closed;
    }

    /** A follower has moved its mark. */
    void passed(Runnable move) {
        lock.lock();
        try {
            move.run();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean await(long nanos, BooleanSupplier reached) {
        lock.lock();
        try {
            long left = nanos;
            while (!reached.getAsBoolean() && !closed && left > 0) {
                left = moved.awaitNanos(left);
            }
            return reached.getAsBoolean();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return reached.getAsBoolean();
        } finally {
            lock.unlock();
        }
    }

    /** Followers are not interrupted: an interrupt would close the files of an index they write. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(CLOSING_SECONDS);
        followers.values().forEach(follower -> follower.awaitEnd(deadline));
    }
}
