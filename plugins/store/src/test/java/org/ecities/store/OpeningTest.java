package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class OpeningTest extends StoreTest {

    private Path file() {
        return folder.resolve(Connections.FILE);
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> SqliteStore.open(folder, clock))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(reason)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedInOneLine() throws IOException {
        store.close();
        Files.writeString(file(), "this is not a database ".repeat(1000));

        assertRefused("is damaged");
    }

    @Test
    void aDamagedDatabaseIsRefusedOrFoundByTheCheck() throws IOException {
        for (int i = 0; i < 200; i++) {
            save("City." + i, 0, "text ".repeat(500));
        }
        store.close();
        try (RandomAccessFile raw = new RandomAccessFile(file().toFile(), "rw")) {
            for (long at = 4096; at < raw.length(); at += 4096) {
                raw.seek(at);
                raw.write(new byte[64]);
            }
        }

        assertRefused("is damaged");
    }

    @Test
    void aDatabaseOfANewerVersionIsRefusedInOneLine() throws Exception {
        store.close();
        tamper("""
                insert into flyway_schema_history
                (installed_rank, version, description, type, script, installed_by, execution_time, success)
                values (99, '99', 'future', 'SQL', 'V99__future.sql', 'x', 1, 1)""");

        assertRefused("newer version");
    }

    @Test
    void theNewestMigrationIsTheOneTheCodeKnows() throws Exception {
        Path migrations = Path.of(OpeningTest.class.getResource("migrations").toURI());
        try (var files = Files.list(migrations)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"))
                            .mapToInt(Integer::parseInt)
                            .max())
                    .hasValue(Migrations.NEWEST);
        }
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path occupied = Files.createFile(folder.resolve("occupied"));

        assertThatThrownBy(() -> SqliteStore.open(occupied, clock)).isInstanceOf(StoreException.class);
    }

    @Test
    void manyMayOpenAFreshFolderAtOnceAndComeAndGo() throws Exception {
        Path fresh = folder.resolve("fresh");
        ExecutorService processes = Executors.newFixedThreadPool(4);
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String name = "City." + i;
            tasks.add(() -> {
                try (SqliteStore one = SqliteStore.open(fresh, clock)) {
                    one.commit(ChangeSet.of(PageEdit.of(name, 0, "text"), "mina", ""));
                }
                return null;
            });
        }
        for (Future<Void> done : processes.invokeAll(tasks)) {
            done.get();
        }
        processes.shutdown();

        try (SqliteStore last = SqliteStore.open(fresh, clock)) {
            assertThat(last.pages().count()).isEqualTo(24);
            assertThat(last.check()).isEmpty();
        }
    }

    @Test
    void connectionsHaveTheSettingsTheGuaranteesRestOn() throws Exception {
        Connections connections = new Connections(file());
        try (Session writer = connections.writer();
                Session reader = connections.reader()) {
            assertThat(writer.first("pragma journal_mode", Row.TEXT)).contains("wal");
            assertThat(writer.number("pragma synchronous")).isEqualTo(2);
            assertThat(writer.number("pragma foreign_keys")).isOne();
            assertThat(reader.number("pragma query_only")).isOne();
            assertThat(reader.number("pragma busy_timeout")).isPositive();
        }
    }

    @Test
    void closingTwiceIsHarmless() {
        store.close();
        store.close();
    }
}
