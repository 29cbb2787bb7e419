package org.ecities.accounts;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets few passwords be hashed at a time and few more wait: hashing is slow on purpose, and a flood of sign-ins must
 * leave processors and request threads to everybody else.
 */
final class HashingQueue {

    /** Hashing tasks that may wait for each one that runs. */
    static final int WAITING_EACH = 4;

    private final Semaphore running;
    private final Semaphore places;

    /** As many tasks at a time as given. */
    HashingQueue(int atOnce) {
        this.running = new Semaphore(atOnce, true);
        this.places = new Semaphore(atOnce * (1 + WAITING_EACH));
    }

    /** Uses half of the processors. */
    static HashingQueue ofThisMachine() {
        return new HashingQueue(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    /**
     * Runs a task when its turn comes.
     *
     * @throws BusyException at once, when too many wait already
     */
    <T> T run(Supplier<T> task) {
        if (!places.tryAcquire()) {
            throw new BusyException();
        }
        try {
            running.acquireUninterruptibly();
            try {
                return task.get();
            } finally {
                running.release();
            }
        } finally {
            places.release();
        }
    }
}
