package org.ecities.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what SQLite reports into one line an operator can act on. */
final class Failures {

    private final Path file;
    private volatile boolean damaged;

    Failures(Path file) {
        this.file = file;
    }

    /** True once anything has shown that the file is damaged; a running program cannot mend that. */
    boolean damaged() {
        return damaged;
    }

    /** Damage was found by looking. */
    void noteDamage() {
        damaged = true;
    }

    StoreException of(SQLException cause) {
        noteIfDamage(cause);
        return reason(cause)
                .<StoreException>map(reason -> new DiskRefusesException(reason, line(cause), cause))
                .orElseGet(() -> new StoreException(line(cause), cause));
    }

    /** Why the disk refuses, when it is the disk. */
    private Optional<DiskRefusesException.Reason> reason(SQLException cause) {
        return switch (primary(cause)) {
            case SQLITE_FULL -> Optional.of(DiskRefusesException.Reason.FULL);
            case SQLITE_READONLY -> Optional.of(DiskRefusesException.Reason.READ_ONLY);
            // SQLite does not pass on what the system said.
            case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_PERM -> Optional.of(DiskRefusesException.reason(file, cause));
            default -> Optional.empty();
        };
    }

    private void noteIfDamage(SQLException cause) {
        SQLiteErrorCode code = primary(cause);
        damaged |= code == SQLiteErrorCode.SQLITE_NOTADB || code == SQLiteErrorCode.SQLITE_CORRUPT;
    }

    String line(SQLException cause) {
        return switch (primary(cause)) {
            case SQLITE_NOTADB, SQLITE_CORRUPT -> "the database " + file
                    + " is damaged (" + firstLine(cause) + "); put a backup in its place with restore";
            case SQLITE_FULL -> "the disk with the database " + file + " is full; nothing of this change was kept";
            case SQLITE_IOERR -> "the disk with the database " + file + " refuses (" + firstLine(cause) + ")";
            case SQLITE_CANTOPEN -> "the database " + file + " cannot be opened; check the folder and its rights";
            case SQLITE_READONLY, SQLITE_PERM -> "the database " + file + " may not be written; check its rights";
            case SQLITE_BUSY, SQLITE_LOCKED -> "the database " + file
                    + " is held by another process; try again when its work is done";
            default -> "the database " + file + " refuses: " + firstLine(cause);
        };
    }

    static boolean busy(SQLException cause) {
        return primary(cause) == SQLiteErrorCode.SQLITE_BUSY;
    }

    /** Only the low byte of an extended code says what kind of failure it is. */
    private static SQLiteErrorCode primary(SQLException cause) {
        if (cause instanceof SQLiteException sqlite && sqlite.getResultCode() != null) {
            return SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff);
        }
        return SQLiteErrorCode.UNKNOWN_ERROR;
    }

    private static String firstLine(SQLException cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
