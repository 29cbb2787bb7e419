package org.ecities.sheets;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keeps one change set while the next one is drafted: a commit mostly waits for the disk and for the index.
 * There is never more than one commit under way, so their order stays that of the file.
 */
final class CommitThread<T> implements AutoCloseable {

    private final Consumer<T> kept;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "import-commit");
        thread.setDaemon(true);
        return thread;
    });
    private Future<T> underWay;

    /** Takes what is to be done with the result of each commit; it is done on the caller's thread. */
    CommitThread(Consumer<T> kept) {
        this.kept = kept;
    }

    /** Waits for the commit under way and starts the next one. */
    void start(Supplier<T> commit) {
        settle();
        underWay = thread.submit(commit::get);
    }

    /** Waits for the commit under way; throws what it threw. */
    void settle() {
        if (underWay == null) {
            return;
        }
        Future<T> ending = underWay;
        underWay = null;
        kept.accept(result(ending));
    }

    private static <T> T result(Future<T> ending) {
        try {
            return ending.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a commit failed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the import was interrupted", stopped);
        }
    }

    /** Lets the commit under way come to its end. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
