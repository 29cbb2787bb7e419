package org.ecities.search;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Writes the index to the disk on a thread of its own, so that nobody who saves waits for it. */
final class CommitThread implements AutoCloseable {

    private static final Logger LOG = LogManager.getLogger(CommitThread.class);
    private static final long LONGEST_SECONDS = 60;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(CommitThread::daemon);
    private final Step commit;

    CommitThread(Step commit) {
        this.commit = commit;
    }

    /** What writes. */
    interface Step {
        void run() throws IOException;
    }

    /** Has it written soon. */
    void start() {
        thread.execute(this::run);
    }

    /** Waits for what is under way. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the index is still being written after {} s", LONGEST_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            commit.run();
        } catch (IOException | RuntimeException e) {
            LOG.error("the index cannot be written to the disk; it is tried again after the next change", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "ecities-index-commit");
        thread.setDaemon(true);
        return thread;
    }
}
