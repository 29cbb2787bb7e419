package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.ecities.store.DiskRefusesException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Failures of the disk, made without one: what they are called, and that the same connection goes on afterwards. */
class FullDiskTest extends StoreTest {

    private static final String INSERT = "insert into filling (text) values (?)";

    @Test
    void aConnectionGoesOnAfterTheDatabaseCouldNotGrow() throws SQLException {
        Failures failures = new Failures(folder.resolve(Connections.FILE));
        try (Session session = new Connections(folder.resolve("other.db")).writer()) {
            session.execute("create table filling (text text)");
            session.update(INSERT, "small");
            session.execute("pragma max_page_count = 10");

            assertThatThrownBy(() -> session.update(INSERT, "large ".repeat(20_000)))
                    .isInstanceOfSatisfying(SQLException.class, full -> assertThat(failures.of(full))
                            .isInstanceOfSatisfying(
                                    DiskRefusesException.class,
                                    told -> assertThat(told.reason()).isEqualTo(Reason.FULL))
                            .hasMessageContaining("nothing of this change was kept"));

            session.execute("pragma max_page_count = 10000");
            session.update(INSERT, "large ".repeat(20_000));
            assertThat(session.number("select count(*) from filling")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            No space left on device,   FULL
            Disk quota exceeded,       FULL
            Read-only file system,     READ_ONLY
            Operation not permitted,   READ_ONLY
            Input/output error,        OTHER
            something else,            OTHER
            """)
    void aRefusedFileIsToldByItsReason(String said, Reason reason) {
        InputStream content = new ByteArrayInputStream(new byte[10]) {
            @Override
            public int read(byte[] buffer, int from, int most) {
                throw new UncheckedIOException(new IOException(said));
            }
        };
        assertThat(DiskRefusesException.of("the file", folder, new FileSystemException("x", null, said)).reason())
                .isEqualTo(reason);
        assertThatThrownBy(() -> store.files().keep(content, 100)).hasRootCauseMessage(said);
        assertThat(folder.resolve(BlobFolder.FOLDER)).isEmptyDirectory();
    }

    @Test
    void aFolderWithoutTheRightToWriteIsToldAsOneThatMayOnlyBeRead() {
        assertThat(DiskRefusesException.of("the file", folder, new AccessDeniedException("x")).reason())
                .isEqualTo(Reason.READ_ONLY);
    }

    @Test
    void aDatabaseThatWasReplacedWhileItWasOpenTakesNothingUntilItIsBack() throws IOException {
        save("City.Suwon", 0, "before");
        Path file = folder.resolve(Connections.FILE);
        Path away = folder.resolve("away.db");
        Files.move(file, away);
        assertThatThrownBy(() -> save("City.Suwon", 1, "removed")).isInstanceOf(DiskRefusesException.class);
        Files.copy(away, file);

        assertThatThrownBy(() -> save("City.Suwon", 1, "replaced"))
                .isInstanceOf(DiskRefusesException.class)
                .hasMessageContaining("removed or replaced");
        assertThat(store.inPlace()).isFalse();
        assertThat(store.pages().head("City.Suwon")).isPresent();

        Files.move(away, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(store.inPlace()).isTrue();
        assertThat(save("City.Suwon", 1, "after").number()).isEqualTo(2);
    }

    @Test
    void theProbeLooksSeldomAndLeavesNothingBehind() throws IOException {
        AtomicLong nanos = new AtomicLong();
        Path place = folder.resolve("work");
        DiskProbe probe = new DiskProbe(place, nanos::get);
        assertThat(probe.refusal()).isEmpty();
        assertThat(place).isEmptyDirectory();
        Files.delete(place);
        Files.writeString(place, "a file where a folder should be");

        assertThat(probe.refusal()).as("asked again at once").isEmpty();
        nanos.addAndGet(10_000_000_000L);
        assertThat(probe.refusal()).contains(Reason.OTHER);
    }
}
