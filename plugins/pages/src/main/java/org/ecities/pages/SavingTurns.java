package org.ecities.pages;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.store.PageNames;
import org.ecities.store.StaleValueException;
import org.ecities.store.StaleVersionException;

/**
 * Lets people who save the same page at the same time all come to their turn. The first attempt is free; who was
 * overtaken waits in a row, and as long as somebody waits there, newcomers join the row. So an attempt in the row is
 * overtaken only by those who had begun before.
 */
final class SavingTurns {

    private static final Logger LOG = LogManager.getLogger(SavingTurns.class);
    /** How often a save starts again. More is needed only when another process writes the same page all the time. */
    private static final int TRIES = 50;
    /** Rows; pages that share one wait for each other now and then. */
    private static final int ROWS = 64;

    private final ReentrantLock[] rows =
            Stream.generate(() -> new ReentrantLock(true)).limit(ROWS).toArray(ReentrantLock[]::new);

    /**
     * Makes attempts until nobody was quicker.
     *
     * @param page    a page on which others may be at work
     * @param attempt fails with {@link StaleVersionException} or {@link StaleValueException} when somebody was quicker
     */
    <T> T in(String page, Supplier<T> attempt) {
        ReentrantLock row = rows[Math.floorMod(PageNames.folded(page).hashCode(), ROWS)];
        if (!row.isLocked()) {
            try {
                return attempt.get();
            } catch (StaleVersionException | StaleValueException once) {
                LOG.debug("overtaken: {}", once.getMessage());
            }
        }
        row.lock();
        try {
            return inRow(attempt);
        } finally {
            row.unlock();
        }
    }

    private static <T> T inRow(Supplier<T> attempt) {
        for (int retry = 1; retry < TRIES; retry++) {
            try {
                return attempt.get();
            } catch (StaleVersionException | StaleValueException again) {
                LOG.debug("overtaken {} times: {}", retry, again.getMessage());
            }
        }
        return attempt.get();
    }
}
