package org.ecities.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A real store in a folder of its own for each test. */
abstract class StoreTest {

    @TempDir
    Path folder;

    final TestClock clock = new TestClock();
    SqliteStore store;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    Commit save(String name, int base, String text) {
        return store.commit(ChangeSet.of(PageEdit.of(name, base, text), "mina", ""));
    }

    Commit delete(String name, int base) {
        return store.commit(ChangeSet.of(PageEdit.deletion(name, base), "mina", ""));
    }

    Commit saveAll(PageEdit... edits) {
        return store.commit(ChangeSet.ofPages(List.of(edits), "mina", ""));
    }

    /** Changes the file behind the store's back. */
    void tamper(String... statements) throws SQLException {
        try (Connection connection = raw();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    Connection raw() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Connections.FILE));
    }
}
