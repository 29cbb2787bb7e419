package org.ecities.store;

import java.time.Duration;
import java.util.List;

/**
 * The numbered row of all commits, and the followers that keep derived things (index, caches) up to date.
 *
 * <p>Each follower has its own thread and a name. A durable follower's mark is kept by the follower itself
 * (an index keeps it in its own commit): it says where to start and is then called with batches in order.
 * Commits of another process on the same data folder are seen within half a second.
 */
public interface ChangeFeed {

    /** Number of the last commit; 0 for an empty store. */
    long last();

    /** Changes with a number above {@code number}, in order, at most {@code limit}. */
    List<Change> since(long number, int limit);

    /**
     * Starts a follower after {@code from}. Its exceptions are logged and the batch is tried again.
     *
     * @param name     for log lines and {@link #awaitFollowers}
     * @param from     the last number the follower has already seen
     * @param follower gets non-empty batches in order, on one thread
     */
    void follow(String name, long from, Follower follower);

    /**
     * Waits until every follower has passed a commit, so that the next request sees it.
     *
     * @return false when time ran out first
     */
    boolean awaitFollowers(long number, Duration limit);

    /** What a follower does with changes. */
    @FunctionalInterface
    interface Follower {
        /** Handles a batch; after the return all of it counts as passed. */
        void changed(List<Change> changes);

        /**
         * Asked after a failure: the number after which the follower wants to be told once more, when it has lost
         * what it had already passed.
         *
         * @param mark the last number it has passed
         */
        default long resumeAfter(long mark) {
            return mark;
        }
    }
}
