package org.ecities.store;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * Asks for a lock on the file again and again. SQLite's own waiting sleeps ever longer, so that it loses the
 * race against a busy importer, and does not wait at all where the log is turned on.
 */
final class Patience {

    /** How long another process may hold the file. */
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(30);

    private static final int PAUSE_MILLIS = 1;

    private Patience() {}

    /** Runs a statement as soon as the file is free; fails as busy when it is not for half a minute. */
    static void execute(Session session, String sql) throws SQLException {
        long deadline = System.nanoTime() + LIMIT;
        while (!executed(session, sql, System.nanoTime() >= deadline)) {
            Threads.sleep(PAUSE_MILLIS);
        }
    }

    private static boolean executed(Session session, String sql, boolean lastTry) throws SQLException {
        try {
            session.execute(sql);
            return true;
        } catch (SQLException e) {
            if (lastTry || !Failures.busy(e)) {
                throw e;
            }
            return false;
        }
    }
}
