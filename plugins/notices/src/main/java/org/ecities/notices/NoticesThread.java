package org.ecities.notices;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Looks every minute whether there is something to tell. */
public final class NoticesThread implements AutoCloseable {

    private static final Logger LOG = LogManager.getLogger(NoticesThread.class);
    private static final int LOOK_SECONDS = 60;
    private static final int STOP_SECONDS = 5;

    private final List<Runnable> looks;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "ecities-notices");
        made.setDaemon(true);
        return made;
    });

    /** Does nothing before {@link #start}; then these things one after the other. */
    public NoticesThread(List<Runnable> looks) {
        this.looks = List.copyOf(looks);
    }

    /** Looks from now on. */
    public void start() {
        thread.scheduleWithFixedDelay(() -> looks.forEach(NoticesThread::look), 0, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** What fails once is tried again a minute later, and keeps nothing else from being done. */
    private static void look(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failed) {
            LOG.error("notices cannot be written", failed);
        }
    }

    /** Ends after what is under way. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
