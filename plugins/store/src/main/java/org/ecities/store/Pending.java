package org.ecities.store;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A work on its way through the writer. */
final class Pending<T> {

    private final Work<T> work;
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private T result;
    private RuntimeException failure;

    Pending(Work<T> work) {
        this.work = work;
    }

    int size() {
        return work.size();
    }

    void write(Session session) throws SQLException {
        result = work.write(session);
    }

    void fail(RuntimeException cause) {
        failure = cause;
    }

    boolean failed() {
        return failure != null;
    }

    /** Runs the work's hook; its exception must not make a kept change look lost. */
    void settle() {
        if (failed()) {
            work.refused();
        } else {
            work.kept(result);
        }
    }

    void complete() {
        if (failed()) {
            outcome.completeExceptionally(failure);
        } else {
            outcome.complete(result);
        }
    }

    /** Waits without minding interrupts: somebody who left early would not know whether the change was kept. */
    T outcome() {
        try {
            return outcome.join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }
}
