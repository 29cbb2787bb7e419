package org.ecities.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;

/**
 * A copy of the database in a file of its own.
 *
 * @param form  form of its tables: the number of the newest migration
 * @param feed  number of the last commit in it
 * @param blobs contents of files that its versions refer to, each once
 */
public record StoreCopy(int form, long feed, List<Blob> blobs) {

    /** Copies the list. */
    public StoreCopy {
        blobs = List.copyOf(blobs);
    }

    static StoreCopy make(Connections connections, Path target) throws SQLException {
        try {
            // A connection of its own: the copy takes long, and the shared ones may not write, not even elsewhere.
            try (Session session = new Session(connections.migrating().getConnection())) {
                session.update("vacuum into ?", target.toString());
            }
            flush(target);
            return read(target);
        } catch (SQLException failed) {
            drop(target, failed);
            throw failed;
        }
    }

    private static StoreCopy read(Path file) throws SQLException {
        try (Session session = new Connections(file).reader()) {
            return new StoreCopy(
                    Migrations.version(session),
                    session.number("select coalesce(max(number), 0) from change_set"),
                    session.list(
                            "select distinct sha256, size from file_version where deleted = 0 order by sha256",
                            row -> new Blob(row.getString(1), row.getLong(2))));
        }
    }

    private static void flush(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw new StoreException("the copy " + file + " is not durable: " + e, e);
        }
    }

    private static void drop(Path file, SQLException failed) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            failed.addSuppressed(e);
        }
    }
}
