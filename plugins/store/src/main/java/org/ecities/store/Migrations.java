package org.ecities.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables to the form this version knows, and refuses a database it does not understand. */
final class Migrations {

    /** The newest migration; a test compares it with the files. */
    static final int NEWEST = 19;

    private final Connections connections;

    Migrations(Connections connections) {
        this.connections = connections;
    }

    /** Flyway takes a noticeable part of a start, so it is asked only when there is something to do. */
    void bringUpToDate() throws SQLException {
        if (!upToDate()) {
            migrateAlone();
        }
    }

    private boolean upToDate() throws SQLException {
        try (Session session = connections.reader()) {
            int version = version(session);
            if (version > NEWEST) {
                throw new StoreException("the database " + connections.file()
                        + " was written by a newer version of e-Cities (its form is " + version
                        + ", this version knows up to " + NEWEST + "); use that version");
            }
            return version == NEWEST && hasLog(session);
        }
    }

    /** A restored backup may have none. */
    private static boolean hasLog(Session session) throws SQLException {
        return session.first("pragma journal_mode", Row.TEXT).orElse("").equals("wal");
    }

    static int version(Session session) throws SQLException {
        String named = "select count(*) from sqlite_master where type = 'table' and name = 'flyway_schema_history'";
        if (session.number(named) == 0) {
            return 0;
        }
        return (int) session.number(
                "select max(cast(version as integer)) from flyway_schema_history where success = 1");
    }

    /**
     * Two processes may meet on a fresh folder; Flyway does not lock SQLite files, and turning the log on
     * fails at once while somebody else uses the file.
     */
    private void migrateAlone() throws SQLException {
        Path lockFile = connections.file().resolveSibling(Connections.FILE + ".lock");
        synchronized (Migrations.class) {
            try (FileChannel channel =
                            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!upToDate()) {
                    turnLogOn();
                    migrate();
                }
            } catch (IOException e) {
                throw new StoreException("cannot lock " + lockFile + ": " + e.getMessage(), e);
            }
        }
    }

    private void turnLogOn() throws SQLException {
        try (Session session = connections.writer()) {
            Patience.execute(session, "pragma journal_mode = wal");
        }
    }

    private void migrate() {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(connections.migrating())
                    .locations("classpath:org/ecities/store/migrations")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            String line = String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
            throw new StoreException(
                    "the database " + connections.file() + " cannot be brought up to date: " + line, e);
        }
    }
}
