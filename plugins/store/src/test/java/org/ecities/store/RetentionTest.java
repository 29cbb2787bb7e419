package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Removing by age, and the hold that stops it. */
class RetentionTest extends StoreTest {

    private Instant after;

    @BeforeEach
    void twoPeopleWithTraces() {
        for (String login : List.of("mina", "park")) {
            store.accounts().create(login, "Member", "", "hash");
            store.audit().write(new AuditEvent(login, AuditKind.EXPORTED, "pages", "192.0.2.7"));
            for (String page : List.of("City.Suwon", "City.Busan")) {
                store.drafts().keep(login, new KeptDraft("edit", page, 0, "{}", clock.instant()));
            }
        }
        after = clock.instant().plus(Duration.ofDays(1));
    }

    private int due(RetentionKind kind, Hold hold) {
        return store.retention().due(kind, after, hold);
    }

    @Test
    void nothingIsDueBeforeItsTime() {
        for (RetentionKind kind : RetentionKind.values()) {
            assertThat(store.retention().due(kind, clock.instant(), Hold.NONE)).as(kind.name()).isZero();
            assertThat(store.retention().remove(kind, clock.instant(), Hold.NONE)).as(kind.name()).isZero();
        }
    }

    @Test
    void whatIsDueGoesAndIsNotDueAgain() {
        assertThat(due(RetentionKind.AUDIT_ADDRESSES, Hold.NONE)).isEqualTo(2);
        assertThat(store.retention().remove(RetentionKind.AUDIT_ADDRESSES, after, Hold.NONE)).isEqualTo(2);
        assertThat(due(RetentionKind.AUDIT_ADDRESSES, Hold.NONE)).isZero();
        assertThat(store.retention().remove(RetentionKind.AUDIT_ENTRIES, after, Hold.NONE)).isEqualTo(2);
        assertThat(store.retention().remove(RetentionKind.DRAFTS, after, Hold.NONE)).isEqualTo(4);
        assertThat(store.drafts().draft("mina", "edit", "City.Suwon")).isEmpty();
    }

    @Test
    void aHeldPersonKeepsEverythingWhateverTheCase() {
        Hold hold = Hold.of(List.of(), List.of("MINA"));

        assertThat(due(RetentionKind.AUDIT_ADDRESSES, hold)).isEqualTo(1);
        assertThat(store.retention().remove(RetentionKind.AUDIT_ADDRESSES, after, hold)).isEqualTo(1);
        assertThat(store.retention().remove(RetentionKind.AUDIT_ENTRIES, after, hold)).isEqualTo(1);
        assertThat(store.retention().remove(RetentionKind.DRAFTS, after, hold)).isEqualTo(2);
        assertThat(store.drafts().draft("mina", "edit", "City.Suwon")).isPresent();
        assertThat(store.drafts().draft("park", "edit", "City.Suwon")).isEmpty();
    }

    @Test
    void aHeldPageKeepsItsDrafts() {
        Hold hold = Hold.of(List.of("city.suwon"), List.of());

        assertThat(due(RetentionKind.DRAFTS, hold)).isEqualTo(2);
        assertThat(store.retention().remove(RetentionKind.DRAFTS, after, hold)).isEqualTo(2);
        assertThat(store.drafts().draft("mina", "edit", "City.Suwon")).isPresent();
        assertThat(store.drafts().draft("mina", "edit", "City.Busan")).isEmpty();
    }

    @Test
    void theInventoryCountsWhatLeadsNowhere() {
        save("City.Suwon", 0, "one");
        save("City.Daegu", 0, "one");
        store.drafts().keep("mina", new KeptDraft("edit", "City.Daegu", 1, "{}", clock.instant()));
        store.watches().watch("mina", "City.Daegu");
        store.commit(ChangeSet.of(PageEdit.deletion("City.Daegu", 1), "mina", ""));

        Inventory found = store.inventory();

        assertThat(found.pages()).isEqualTo(1);
        assertThat(found.versions()).isEqualTo(3);
        assertThat(found.accounts()).isEqualTo(2);
        assertThat(found.strayDrafts()).isEqualTo(1);
        assertThat(found.strayWatches()).isEqualTo(1);
        assertThat(found.ownerlessDrafts()).isZero();
    }
}
