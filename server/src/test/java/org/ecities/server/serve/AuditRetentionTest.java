package org.ecities.server.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.ecities.store.AuditEvent;
import org.ecities.store.AuditKind;
import org.ecities.store.AuditQuery;
import org.ecities.store.Hold;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditRetentionTest {

    private static final Clock WRITTEN = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void removesAddressesAfterNinetyDaysAndEntriesAfterTheSetting() {
        try (Store store = SqliteStore.open(folder, WRITTEN)) {
            store.audit().write(new AuditEvent("mina", AuditKind.SIGNED_IN, "", "192.0.2.7"));

            assertThat(after(store, 90)).containsExactly("192.0.2.7");
            assertThat(after(store, 91)).containsExactly("");
            assertThat(after(store, 730)).containsExactly("");
            assertThat(after(store, 731)).isEmpty();
        }
    }

    private static Iterable<String> after(Store store, int days) {
        new AuditRetention(store.retention(), Clock.offset(WRITTEN, Duration.ofDays(days)), 730, Hold.NONE).run();
        return store.audit().entries(AuditQuery.newest(10)).stream().map(entry -> entry.event().address()).toList();
    }
}
