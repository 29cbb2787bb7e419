package org.ecities.server.serve;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Does something every day, the first time at the start or some hours later. A failure is an error in the log and tried again a day later. */
final class DailyStep implements AutoCloseable {

    private static final Logger LOG = LogManager.getLogger(DailyStep.class);
    private static final long HOURS = 24;
    private static final long STOP_SECONDS = 5;

    private final ScheduledExecutorService thread;

    DailyStep(String name, Runnable step) {
        this(name, 0, step);
    }

    /** Waits some hours before the first time. */
    DailyStep(String name, int hours, Runnable step) {
        this.thread = Executors.newSingleThreadScheduledExecutor(run -> {
            Thread made = new Thread(run, "daily-" + name);
            made.setDaemon(true);
            return made;
        });
        thread.scheduleAtFixedRate(() -> run(name, step), hours, HOURS, TimeUnit.HOURS);
    }

    private static void run(String name, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failed) {
            LOG.error("the daily step {} failed", name, failed);
        }
    }

    @Override
    public void close() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    }
}
