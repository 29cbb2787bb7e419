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
import java.util.List;
import org.ecities.server.crash.Program;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageEdit;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data folders that cannot be served: one clear line, and nothing in them is changed. */
class RefusedFoldersTest {

    private static final List<List<String>> COMMANDS =
            List.of(List.of("serve"), List.of("check"), List.of("backup"), List.of("reindex"), List.of("audit"));

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

    @ParameterizedTest
    @ValueSource(strings = {"files/ab/cd", "index/segments_1", "ecities.db-wal"})
    void aFolderWhoseDatabaseIsGone(String left) throws IOException {
        Files.delete(database());
        Path sign = data.resolve(left);
        Files.createDirectories(sign.getParent());
        Files.writeString(sign, "what is left");

        assertRefusedWithoutADatabase(left.replaceAll("/.*", ""));
        assertThat(database()).doesNotExist();
        assertThat(sign).hasContent("what is left");
    }

    @Test
    void aFolderWhoseDatabaseIsEmpty() throws IOException {
        Files.createDirectories(data.resolve("index"));
        Files.writeString(data.resolve("index").resolve("segments_1"), "what is left");
        Files.write(database(), new byte[0]);

        assertRefusedWithoutADatabase("index");
        assertThat(database()).isEmptyFile();
    }

    /** A start that ended before there was a database must not stand in the way of the next one. */
    @Test
    void aFolderInWhichNothingHasBegunIsServed() throws IOException {
        Files.delete(database());
        for (String folder : List.of("work", "logs", "files", "index")) {
            Files.createDirectories(data.resolve(folder));
        }
        Files.writeString(data.resolve("logs").resolve("ecities.log"), "an earlier start");
        Files.writeString(data.resolve("ecities.properties"), "ecities.name = Network\n");

        try (Program server = Program.serve(data)) {
            assertThat(server.visitor().get("/").statusCode()).isEqualTo(200);
        }
    }

    private void assertRefusedWithoutADatabase(String sign) {
        for (List<String> command : COMMANDS) {
            String[] arguments = command.subList(1, command.size()).toArray(String[]::new);
            try (Program program = Program.start(data, command.get(0), arguments)) {
                assertThat(program.status()).as(program.said()).isEqualTo(1);
                assertThat(program.said().strip())
                        .isEqualTo("The data folder " + data + " has lost its database ecities.db, but " + sign
                                + " is there. Use restore, or another folder.");
            }
        }
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
