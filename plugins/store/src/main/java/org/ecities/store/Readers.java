package org.ecities.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** A few reading connections that all threads share. Reads must not be nested. */
final class Readers implements AutoCloseable {

    private static final Logger LOG = LogManager.getLogger(Readers.class);

    /** More would not be faster: each read takes microseconds. */
    private static final int MAX_CONNECTIONS = 8;

    private final Connections connections;
    private final Failures failures;
    private final Semaphore places = new Semaphore(MAX_CONNECTIONS);
    private final Deque<Session> idle = new ArrayDeque<>();
    private boolean closed;

    Readers(Connections connections, Failures failures) {
        this.connections = connections;
        this.failures = failures;
    }

    /** What is read in one go. */
    @FunctionalInterface
    interface Reading<T> {
        T from(Session session) throws SQLException;
    }

    <T> T read(Reading<T> reading) {
        places.acquireUninterruptibly();
        try {
            return reading(reading);
        } catch (SQLException e) {
            throw failures.of(e);
        } finally {
            places.release();
        }
    }

    private <T> T reading(Reading<T> reading) throws SQLException {
        Session session = take();
        try {
            return reading.from(session);
        } finally {
            giveBack(session);
        }
    }

    private Session take() throws SQLException {
        synchronized (idle) {
            if (closed) {
                throw new StoreException("the store is closed");
            }
            // The last one used has the warmest cache.
            Session session = idle.pollFirst();
            if (session != null) {
                return session;
            }
        }
        return connections.reader();
    }

    private void giveBack(Session session) throws SQLException {
        synchronized (idle) {
            if (!closed) {
                idle.addFirst(session);
                return;
            }
        }
        session.close();
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            while (!idle.isEmpty()) {
                closeQuietly(idle.pollFirst());
            }
        }
    }

    /** A reader has nothing to lose. */
    private static void closeQuietly(Session session) {
        try {
            session.close();
        } catch (SQLException e) {
            LOG.debug("closing a reader", e);
        }
    }
}
