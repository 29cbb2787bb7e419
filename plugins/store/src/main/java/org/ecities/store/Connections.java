package org.ecities.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Opens connections to one database file, each with the settings the guarantees rest on. That the file has a
 * write-ahead log is kept in the file itself: {@link Migrations} sees to it.
 */
final class Connections {

    /** Name of the database in the data folder. */
    static final String FILE = "ecities.db";

    /**
     * How long SQLite waits by itself where a process that opens, recovers or closes the file must be alone
     * for a moment, in milliseconds.
     */
    private static final int BUSY_MILLIS = 10_000;

    /** SQLite's page cache of each connection, in KiB (SQLite's sign for KiB is the minus). */
    private static final int READER_CACHE = -4_000;

    private static final int WRITER_CACHE = -16_000;

    /** Largest left-over size of the write-ahead log after a checkpoint, in bytes. */
    private static final int LOG_LIMIT = 32 * 1024 * 1024;

    private final Path file;

    Connections(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** A connection that cannot change anything. */
    Session reader() throws SQLException {
        Session session = new Session(source(READER_CACHE).getConnection());
        session.execute("pragma query_only = on");
        return session;
    }

    /** The connection that writes. Once open it does not wait for locks itself: {@link Patience} does. */
    Session writer() throws SQLException {
        Session session = new Session(source(WRITER_CACHE).getConnection());
        session.execute("pragma busy_timeout = 0");
        // What is removed is overwritten at once, not only when the file is rewritten.
        session.execute("pragma secure_delete = on");
        return session;
    }

    /** A connection for rewriting the whole file; SQLite waits for readers by itself. */
    Session compacting() throws SQLException {
        return new Session(source(WRITER_CACHE).getConnection());
    }

    /** For migrations. */
    SQLiteDataSource migrating() {
        return source(WRITER_CACHE);
    }

    private SQLiteDataSource source(int cache) {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(cache);
        config.setJournalSizeLimit(LOG_LIMIT);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
