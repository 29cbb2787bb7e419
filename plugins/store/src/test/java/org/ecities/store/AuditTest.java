package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditTest extends StoreTest {

    private void write(String actor, AuditKind kind, String subject) {
        store.audit().write(new AuditEvent(actor, kind, subject, "192.0.2.7"));
    }

    private List<String> subjects(AuditQuery query) {
        return store.audit().entries(query).stream().map(entry -> entry.event().subject()).toList();
    }

    @Test
    void keepsEntriesOverARestartNewestFirst() {
        write("mina", AuditKind.SIGNED_IN, "mina");
        write("mina", AuditKind.GROUP_JOINED, "park, Admin");
        close();
        open();

        List<AuditEntry> entries = store.audit().entries(AuditQuery.newest(10));

        assertThat(entries).extracting(entry -> entry.event().kind())
                .containsExactly(AuditKind.GROUP_JOINED, AuditKind.SIGNED_IN);
        assertThat(entries.get(0).at()).isEqualTo(Instant.ofEpochMilli(clock.millis()));
        assertThat(entries.get(0).event().address()).isEqualTo("192.0.2.7");
    }

    @Test
    void findsByActorInAnyCaseByKindAndByTime() {
        write("Mina", AuditKind.SIGNED_IN, "1");
        clock.advance(Duration.ofDays(2));
        Instant later = clock.instant();
        write("park", AuditKind.SIGNED_IN, "2");
        write("mina", AuditKind.SIGNED_OUT, "3");

        Optional<String> mina = Optional.of("MINA");
        Set<AuditKind> in = Set.of(AuditKind.SIGNED_IN);
        AuditQuery all = AuditQuery.newest(10);

        assertThat(subjects(new AuditQuery(mina, Set.of(), Optional.empty(), all.before(), 10))).containsExactly("3", "1");
        assertThat(subjects(new AuditQuery(Optional.empty(), in, Optional.empty(), all.before(), 10))).containsExactly("2", "1");
        assertThat(subjects(new AuditQuery(Optional.empty(), in, Optional.of(later), all.before(), 10))).containsExactly("2");
    }

    @Test
    void findsWhatNobodyWhoWasSignedInDid() {
        write("", AuditKind.SIGN_IN_FAILED, "1");
        write("park", AuditKind.SIGNED_IN, "2");

        assertThat(subjects(new AuditQuery(Optional.of(""), Set.of(), Optional.empty(), Long.MAX_VALUE, 10)))
                .containsExactly("1");
    }

    @Test
    void goesBackPageByPage() {
        for (int i = 1; i <= 5; i++) {
            write("mina", AuditKind.EXPORTED, String.valueOf(i));
        }
        AuditQuery first = AuditQuery.newest(2);
        List<AuditEntry> page = store.audit().entries(first);

        assertThat(subjects(first)).containsExactly("5", "4");
        assertThat(subjects(first.before(page.get(1).id()))).containsExactly("3", "2");
    }

    @Test
    void forgetsAddressesFirstAndEntriesLater() {
        write("mina", AuditKind.SIGNED_IN, "oldest");
        clock.advance(Duration.ofDays(10));
        write("mina", AuditKind.SIGNED_IN, "older");
        clock.advance(Duration.ofDays(10));
        write("mina", AuditKind.SIGNED_IN, "new");
        Instant now = clock.instant();

        store.retention().remove(RetentionKind.AUDIT_ADDRESSES, now.minus(Duration.ofDays(5)), Hold.NONE);
        int gone = store.retention().remove(RetentionKind.AUDIT_ENTRIES, now.minus(Duration.ofDays(15)), Hold.NONE);

        assertThat(gone).isEqualTo(1);
        assertThat(store.audit().entries(AuditQuery.newest(10)))
                .extracting(entry -> entry.event().subject() + " " + entry.event().address())
                .containsExactly("new 192.0.2.7", "older ");
    }

    @Test
    void letsNobodyChangeAnEntry() throws SQLException {
        write("mina", AuditKind.SIGNED_IN, "mina");

        assertThatThrownBy(() -> tamper("update audit set actor = 'park'")).hasMessageContaining("not changed");
        assertThatThrownBy(() -> tamper("update audit set address = '198.51.100.1'")).hasMessageContaining("not changed");
    }

    @Test
    void neverFailsTheCaller() {
        assertThatCode(() -> write("mi\0na", AuditKind.SIGNED_IN, "mina")).doesNotThrowAnyException();
        close();

        assertThatCode(() -> write("mina", AuditKind.SIGNED_IN, "mina")).doesNotThrowAnyException();
        open();
        assertThat(store.audit().entries(AuditQuery.newest(10))).isEmpty();
    }

    @Test
    void keepsTheBeginningOfALongSubject() {
        String long299 = "x".repeat(AuditEvent.MAX_SUBJECT - 1);
        write("mina", AuditKind.EXPORTED, long299 + "😀😀");

        assertThat(subjects(AuditQuery.newest(1))).containsExactly(long299);
    }
}
