package org.ecities.store;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Writes groups of works, each group in one transaction that shares the file fairly with other processes. */
final class WriterTransaction implements AutoCloseable {

    private static final Logger LOG = LogManager.getLogger(WriterTransaction.class);

    /** A transaction longer than this is followed by a pause, so that a waiting process finds a gap. */
    private static final long LONG_HOLD = TimeUnit.MILLISECONDS.toNanos(20);

    private static final int PAUSE_MILLIS = 1;

    private final OpenedFile file;
    private final Session session;
    private final Failures failures;

    WriterTransaction(OpenedFile file, Session session, Failures failures) {
        this.file = file;
        this.session = session;
        this.failures = failures;
    }

    /** Afterwards each work is either durable or has its failure. */
    void write(List<Pending<?>> group) {
        try {
            file.require();
            Patience.execute(session, "begin immediate");
            long begun = System.nanoTime();
            for (Pending<?> pending : group) {
                writeOne(pending);
            }
            session.execute("commit");
            pauseAfter(System.nanoTime() - begun);
        } catch (SQLException e) {
            giveUp(group, failures.of(e));
        } catch (DiskRefusesException e) {
            giveUp(group, e);
        } catch (Throwable e) {
            giveUp(group, new StoreException("the change was not kept: " + e, e));
        }
    }

    private void writeOne(Pending<?> pending) throws SQLException {
        session.execute("savepoint work");
        try {
            pending.write(session);
        } catch (SQLException e) {
            takeBack(pending, failures.of(e));
        } catch (RuntimeException e) {
            takeBack(pending, e);
        }
        session.execute("release work");
    }

    /** Fails where SQLite has already ended the whole transaction (a full disk): then the group fails. */
    private void takeBack(Pending<?> pending, RuntimeException cause) throws SQLException {
        pending.fail(cause);
        session.execute("rollback to work");
    }

    private void giveUp(List<Pending<?>> group, StoreException cause) {
        try {
            session.execute("rollback");
        } catch (SQLException e) {
            LOG.debug("nothing left to take back", e);
        }
        group.stream().filter(pending -> !pending.failed()).forEach(pending -> pending.fail(cause));
    }

    private static void pauseAfter(long held) {
        if (held > LONG_HOLD) {
            Threads.sleep(PAUSE_MILLIS);
        }
    }

    @Override
    public void close() {
        try {
            session.execute("pragma wal_checkpoint(truncate)");
        } catch (SQLException e) {
            LOG.debug("another process uses the database; it will fold the log in", e);
        }
        try {
            session.close();
        } catch (SQLException e) {
            LOG.warn("closing the database: {}", failures.line(e));
        }
    }
}
