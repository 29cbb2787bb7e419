package org.ecities.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/**
 * The one writer. It takes whatever is waiting, writes each work in its own savepoint and makes them all
 * durable with one commit: the more people save at once, the fewer disk flushes each of them pays for.
 */
final class WriterQueue implements AutoCloseable {

    private static final Logger LOG = LogManager.getLogger(WriterQueue.class);

    /** Pages in one transaction after which nothing more is taken in. */
    private static final int GROUP_PAGES = 400;

    private static final Work<Void> END = session -> null;

    private final WriterTransaction transaction;
    private final BlockingQueue<Pending<?>> waiting = new LinkedBlockingQueue<>();
    private final Pending<Void> end = new Pending<>(END);
    private final Thread thread = new Thread(this::run, "ecities-store-writer");
    private boolean closed;

    WriterQueue(OpenedFile file, Connections connections, Failures failures) throws SQLException {
        this.transaction = new WriterTransaction(file, connections.writer(), failures);
        thread.setDaemon(true);
        thread.start();
    }

    /** Writes and returns when the result is durable. */
    <T> T write(Work<T> work) {
        Pending<T> pending = new Pending<>(work);
        enqueue(pending);
        return pending.outcome();
    }

    private synchronized void enqueue(Pending<?> pending) {
        if (closed) {
            throw new StoreException("the store is closed");
        }
        waiting.add(pending);
    }

    private void run() {
        boolean more = true;
        while (more) {
            List<Pending<?>> group = nextGroup();
            more = !group.remove(end);
            if (!group.isEmpty()) {
                transaction.write(group);
                group.forEach(WriterQueue::settle);
                group.forEach(Pending::complete);
            }
        }
    }

    private static void settle(Pending<?> pending) {
        try {
            pending.settle();
        } catch (RuntimeException e) {
            LOG.error("after a commit", e);
        }
    }

    private List<Pending<?>> nextGroup() {
        List<Pending<?>> group = new ArrayList<>();
        int pages = 0;
        Pending<?> next = first();
        while (next != null) {
            group.add(next);
            pages += next.size();
            next = pages < GROUP_PAGES ? waiting.poll() : null;
        }
        return group;
    }

    private Pending<?> first() {
        while (true) {
            try {
                return waiting.take();
            } catch (InterruptedException e) {
                LOG.debug("the writer was interrupted; it ends when the store is closed");
            }
        }
    }

    /** Writes what is waiting, folds the log into the database and ends. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            waiting.add(end);
        }
        Threads.join(thread);
        transaction.close();
    }
}
