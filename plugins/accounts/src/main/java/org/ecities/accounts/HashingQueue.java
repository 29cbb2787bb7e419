package org.ecities.accounts;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets few passwords be hashed at a time and few more wait: hashing is slow on purpose, and a flood of sign-ins must
 * leave processors and request threads to everybody else. Known visitors have places of their own, so that strangers
 * cannot keep them out.
 */
final class HashingQueue {

    /** Hashing tasks that may wait for each one that runs. */
    static final int WAITING_EACH = 4;

    private final Semaphore running;
    private final Semaphore places;
    private final Semaphore placesOfKnown;

    /** As many tasks at a time as given. */
    HashingQueue(int atOnce) {
        this.running = new Semaphore(atOnce, true);
        this.places = new Semaphore(atOnce * (1 + WAITING_EACH));
        this.placesOfKnown = new Semaphore(atOnce * WAITING_EACH);
    }

    /** Uses half of the processors. */
    static HashingQueue ofThisMachine() {
        return new HashingQueue(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    /**
     * Runs a task when its turn comes.
     *
     * @param known true for somebody who is signed in, or who comes from where the account has signed in before
     * @throws BusyException at once, when too many wait already
     */
    <T> T run(boolean known, Supplier<T> task) {
        Semaphore place = place(known);
        try {
            running.acquireUninterruptibly();
            try {
                return task.get();
            } finally {
                running.release();
            }
        } finally {
            place.release();
        }
    }

    private Semaphore place(boolean known) {
        if (places.tryAcquire()) {
            return places;
        }
        if (known && placesOfKnown.tryAcquire()) {
            return placesOfKnown;
        }
        throw new BusyException();
    }
}
