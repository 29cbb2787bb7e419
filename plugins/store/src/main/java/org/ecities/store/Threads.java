package org.ecities.store;

/** Waiting that is not cut short by interrupts but passes them on. */
final class Threads {

    private Threads() {}

    /** Waits for a thread's end. */
    static void join(Thread thread) {
        uninterrupted(thread::join);
    }

    /** Sleeps about this long. */
    static void sleep(int millis) {
        uninterrupted(() -> Thread.sleep(millis));
    }

    private interface Waiting {
        void await() throws InterruptedException;
    }

    private static void uninterrupted(Waiting waiting) {
        boolean interrupted = false;
        boolean waited = false;
        while (!waited) {
            try {
                waiting.await();
                waited = true;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
