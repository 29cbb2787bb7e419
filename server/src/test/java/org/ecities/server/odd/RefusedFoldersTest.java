package org.ecities.server.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.ecities.server.crash.Program;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageEdit;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data folders that cannot be served: one clear line, and nothing in them is changed. */
class RefusedFoldersTest {

    @TempDir
    private Path data;

    @BeforeEach
    void somePages() {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            for (int i = 0; i < 100; i++) {
                store.commit(ChangeSet.of(PageEdit.of("Page" + i, 0, "text ".repeat(500)), "admin", ""));
            }
        }
    }

    @Test
    void aTextFileInPlaceOfTheDatabase() throws IOException {
        Files.writeString(database(), "no database ".repeat(1_000));

        assertRefused("damaged");
    }

    @Test
    void aDatabaseThatWasCutInHalf() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database().toFile(), "rw")) {
            file.setLength(file.length() / 2 / 4096 * 4096);
        }

        assertRefused("damaged");
    }

    @Test
    void aDatabaseWithOverwrittenPages() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database().toFile(), "rw")) {
            for (long at = 4096; at < file.length(); at += 4096) {
                file.seek(at);
                file.write(new byte[64]);
            }
        }

        assertRefused("damaged");
    }

    @Test
    void aDatabaseOfANewerVersion() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into flyway_schema_history
                    (installed_rank, version, description, type, script, installed_by, execution_time, success)
                    values (99, '99', 'future', 'SQL', 'V99__future.sql', 'x', 1, 1)""");
        }

        assertRefused("newer version");
    }

    private Path database() {
        return data.resolve("ecities.db");
    }

    private void assertRefused(String reason) throws IOException {
        byte[] before = Files.readAllBytes(database());
        for (String command : new String[] {"serve", "check"}) {
            try (Program program = Program.start(data, command)) {
                assertThat(program.status()).as(command).isNotZero();
                assertThat(program.said().strip().lines()).as(command).hasSize(1);
                assertThat(program.said()).contains(reason).doesNotContain("Exception");
            }
        }
        assertThat(Files.readAllBytes(database())).isEqualTo(before);
    }
}
