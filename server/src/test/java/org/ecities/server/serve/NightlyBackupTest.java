package org.ecities.server.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.ecities.backup.Backup;
import org.ecities.backup.BackupFolder;
import org.ecities.backup.BackupMaker;
import org.ecities.backup.BackupOrigin;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightlyBackupTest {

    @TempDir
    Path folder;

    private final Watch clock = new Watch();
    private Store store;
    private NightlyBackup nightly;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("data"), clock);
        nightly = nightly(folder.resolve("backups"));
    }

    @AfterEach
    void close() throws InterruptedException {
        nightly.close();
        store.close();
    }

    private NightlyBackup nightly(Path root) {
        BackupFolder backups = new BackupFolder(root);
        BackupOrigin origin = new BackupOrigin("0.1", "", Optional.empty());
        return new NightlyBackup(
                new BackupMaker(store, folder.resolve("data"), backups, origin, clock), backups, 2, clock);
    }

    private int made() {
        return new BackupFolder(folder.resolve("backups")).backups().size();
    }

    @Test
    void makesOneAtOnceAndThenOneANight() {
        clock.now = Instant.parse("2026-11-25T01:00:00Z");
        nightly.look();
        nightly.look();
        assertThat(made()).isOne();

        clock.now = Instant.parse("2026-11-25T16:59:00Z"); // 01:59 in Seoul
        nightly.look();
        assertThat(made()).isOne();
        clock.now = Instant.parse("2026-11-25T17:00:00Z");
        nightly.look();
        nightly.look();

        assertThat(made()).isEqualTo(2);
        assertThat(nightly.state().word()).isEqualTo("ok");
    }

    @Test
    void aMissedNightIsMadeUpForAfterAStart() throws InterruptedException {
        clock.now = Instant.parse("2026-11-25T01:00:00Z");
        nightly.look();
        nightly.close();

        clock.now = Instant.parse("2026-11-28T01:00:00Z");
        nightly = nightly(folder.resolve("backups"));
        assertThat(nightly.state().newest()).hasValue(Instant.parse("2026-11-25T01:00:00Z"));
        nightly.look();

        assertThat(new BackupFolder(folder.resolve("backups")).newest().map(Backup::at)).hasValue(clock.now);
    }

    @Test
    void aFailureIsToldAndTriedAgainLater() throws IOException {
        Path root = folder.resolve("backups");
        Files.writeString(root, "in the way");
        clock.now = Instant.parse("2026-11-25T01:00:00Z");
        nightly.look();
        assertThat(nightly.state().word()).isEqualTo("failed");
        assertThat(nightly.state().failure()).contains(root.toString());

        Files.delete(root);
        clock.now = clock.now.plusSeconds(1800);
        nightly.look();
        assertThat(nightly.state().word()).isEqualTo("failed");
        clock.now = clock.now.plusSeconds(1800);
        nightly.look();

        assertThat(nightly.state().word()).isEqualTo("ok");
        assertThat(made()).isOne();
    }

    /** A clock in Seoul that is set by hand. */
    private static final class Watch extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Seoul");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
