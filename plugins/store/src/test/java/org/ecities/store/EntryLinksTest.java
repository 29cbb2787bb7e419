package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryLinksTest {

    private static final long ENTRY = 17;

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private Store store;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private EntryLink link(String token) {
        return store.entryLinks().add(ENTRY, "ko", token, clock.instant(), clock.instant().plus(Duration.ofDays(60)));
    }

    @Test
    void isFoundByItsTokenAloneAndALaterOneLeavesItGood() {
        EntryLink first = link("a1");
        EntryLink second = link("a2");

        assertThat(store.entryLinks().byToken("a1")).contains(first);
        assertThat(store.entryLinks().byToken("a3")).isEmpty();
        assertThat(store.entryLinks().newest(ENTRY)).contains(second);
        assertThat(first.openAt(clock.instant().plus(Duration.ofDays(59)))).isTrue();
        assertThat(first.openAt(clock.instant().plus(Duration.ofDays(60)))).isFalse();
    }

    @Test
    void allLinksOfAnEntryEndTogetherAndAreForgottenLater() {
        link("a1");
        link("a2");
        store.entryLinks().end(ENTRY);

        assertThat(store.entryLinks().byToken("a1").orElseThrow().openAt(clock.instant())).isFalse();
        assertThat(store.entryLinks().forget(clock.instant())).isZero();
        assertThat(store.entryLinks().forget(clock.instant().plusMillis(1))).isEqualTo(2);
        assertThat(store.entryLinks().byToken("a1")).isEmpty();
    }

    private void letter(String key, String to) {
        store.outbox().add(new Letter(0, key, "entry", to, "Subject", "Text", 0, clock.instant().plus(Duration.ofDays(1))));
    }

    @Test
    void waitingLettersOfOneAddressAreGivenUpByTheBeginningOfTheirKey() {
        letter("entry/17/1", "desk@city.example");
        letter("entry/17/2", "other@city.example");
        letter("invitation/1", "desk@city.example");

        assertThat(store.outbox().withdraw("desk@city.example", "entry")).isEqualTo(1);
        assertThat(store.outbox().due(9)).extracting(Letter::key).containsExactlyInAnyOrder("entry/17/2", "invitation/1");
    }

    @Test
    void theValuesOfAFieldAreToldOfAllPagesAlsoThoseWhoseConsentHasEnded() {
        store.commit(ChangeSet.of(PageEdit.of("Person.0001", 0, "one"), "mina", ""));
        store.commit(ChangeSet.of(PageEdit.of("Person.0002", 0, "two"), "mina", ""));
        Consent ended = new Consent("listed", clock.instant(), Optional.of(clock.instant()));
        store.commit(ChangeSet.ofValues(List.of(
                ValueEdit.of("Person.0001", "email", 0, "a", "public"),
                new ValueEdit("Person.0002", "email", 0, Optional.of("b"), "secretariat", Optional.of(ended)),
                ValueEdit.of("Person.0002", "phone", 0, "c", "public")), "mina", ""));

        assertThat(store.privateValues().ofField("email")).extracting(value -> value.value().orElseThrow())
                .containsExactly("a", "b");
    }

    @Test
    void aWishToTakeSomethingDownIsToldFromACorrection() {
        Suggestion correction = Suggestion.of(ENTRY, "", "said", "", "", "en", "", clock.instant());

        assertThat(store.suggestions().add(correction).kind()).isEqualTo(Suggestion.Kind.CORRECTION);
        assertThat(store.suggestions().add(correction.toTakeDown()).kind()).isEqualTo(Suggestion.Kind.TAKE_DOWN);
    }
}
