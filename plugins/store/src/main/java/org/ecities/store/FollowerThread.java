package org.ecities.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Brings one follower from its mark to the last commit, again and again. */
final class FollowerThread {

    private static final Logger LOG = LogManager.getLogger(FollowerThread.class);

    /** Changes handed over at once. */
    private static final int BATCH = 200;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final String name;
    private final ChangeFeed.Follower follower;
    private final FeedRunner feed;
    private final Thread thread;
    private volatile long mark;
    private Duration pause = FIRST_PAUSE;

    FollowerThread(String name, long from, ChangeFeed.Follower follower, FeedRunner feed) {
        this.name = name;
        this.mark = from;
        this.follower = follower;
        this.feed = feed;
        this.thread = new Thread(this::run, "ecities-follower-" + name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** The number up to which all changes are handled. */
    long mark() {
        return mark;
    }

    private void run() {
        while (feed.awaitAbove(mark)) {
            try {
                step();
                pause = FIRST_PAUSE;
            } catch (Throwable e) {
                // Errors too: a follower that ended silently would hold up every later save.
                forgetInterrupts();
                failed(e);
            }
            forgetInterrupts();
        }
    }

    /** An interrupt that a follower's code left behind would make every later wait and file access fail. */
    private static void forgetInterrupts() {
        if (Thread.interrupted()) {
            LOG.debug("an interrupt was left behind");
        }
    }

    private void step() {
        List<Change> changes = feed.since(mark, BATCH);
        if (changes.isEmpty()) {
            throw new StoreException("change " + feed.last() + " is announced but cannot be read");
        }
        follower.changed(changes);
        long reached = changes.get(changes.size() - 1).number();
        feed.passed(() -> mark = reached);
    }

    private void failed(Throwable cause) {
        if (feed.closed()) {
            return;
        }
        mark = Math.min(mark, follower.resumeAfter(mark));
        LOG.error("{} could not take the changes after {}; next try in {} ms", name, mark, pause.toMillis(), cause);
        feed.pause(pause);
        Duration longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }

    /** Waits for the end of the thread until a {@link System#nanoTime} deadline. */
    void awaitEnd(long deadline) {
        long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        try {
            if (thread != Thread.currentThread()) {
                thread.join(Math.max(1, millis));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            LOG.warn("{} is still at work while the store closes", name);
        }
    }
}
