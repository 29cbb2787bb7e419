package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailTest extends StoreTest {

    private Account mina;
    private Account park;

    @BeforeEach
    void people() {
        mina = store.accounts().create("mina", "Mina", "info@example.org", "hash");
        park = store.accounts().create("park", "Park", "INFO@example.org", "hash");
        store.accounts().create("ana", "Ana", "ana@example.org", "hash");
    }

    private Letter letter(String key) {
        return new Letter(0, key, "summary", "info@example.org", "Subject", "http://old.example/work", 0,
                clock.instant().plus(Duration.ofDays(1)), "http://old.example/mail/stop?token=1");
    }

    @Test
    void whatSomebodyChoseIsKept() {
        assertThat(store.mail().of(mina.id())).isEqualTo(MailBox.fresh(mina.id()));

        store.mail().setRhythm(mina.id(), Rhythm.WEEKLY);
        store.mail().renewLinks(mina.id());

        assertThat(store.mail().of(mina.id()))
                .isEqualTo(new MailBox(mina.id(), Rhythm.WEEKLY, 1, Optional.empty(), true, Instant.EPOCH, false));
        assertThat(store.mail().all().keySet()).containsExactly(mina.id());
    }

    @Test
    void anAddressThatDoesNotTakeMailMarksAllItsAccountsUntilItChangesOrIsConfirmed() {
        store.mail().undelivered("Info@example.org");
        assertThat(store.mail().undelivered()).isEqualTo(Set.of(mina.id(), park.id()));

        store.accounts().setProfile(mina.id(), new AccountProfile("Mina K.", "info@EXAMPLE.org", "", "", 0));
        assertThat(store.mail().of(mina.id()).undelivered()).isTrue();
        store.accounts().setProfile(mina.id(), new AccountProfile("Mina", "mina@example.org", "", "", 0));
        store.mail().arrives(park.id());

        assertThat(store.mail().undelivered()).isEmpty();
    }

    @Test
    void lettersAndThatTheyWereToldAreKeptTogetherAndOnce() {
        MailStore.Told told = new MailStore.Told(mina.id(), clock.instant(), Optional.of(letter("summary 1")));
        MailStore.Told nothing = new MailStore.Told(park.id(), clock.instant(), Optional.empty());

        store.mail().tell(List.of(told, nothing));
        store.mail().tell(List.of(told));

        assertThat(store.outbox().due(10)).extracting(Letter::key).containsExactly("summary 1");
        assertThat(store.mail().of(park.id()).told()).contains(clock.instant());
    }

    @Test
    void aNewsletterCountsAsToldWhenItsLetterIsKept() {
        Instant sent = clock.instant();
        store.mail().tell(List.of(new MailStore.Told(
                mina.id(), sent, Optional.of(letter("summary 1")), Optional.of(sent))));
        store.mail().tell(List.of(new MailStore.Told(
                park.id(), sent, Optional.of(letter("summary 1")), Optional.of(sent))));
        store.mail().setNewsletter(park.id(), false);

        assertThat(store.mail().of(mina.id()).newsTold()).isEqualTo(sent);
        assertThat(store.mail().of(mina.id()).newsletter()).isTrue();
        assertThat(store.mail().of(park.id()).newsTold()).isEqualTo(Instant.EPOCH);
        assertThat(store.mail().of(park.id()).newsletter()).isFalse();
    }

    @Test
    void aPressingTaskIsToldOnce() {
        store.tasks().put(List.of(Task.of("k", "k", Holder.account("mina"), "t", "/")
                .until(clock.instant().plus(Duration.ofDays(1)))));
        KeptTask task = store.tasks().pressing(clock.instant().plus(Duration.ofDays(2)), 10).get(0);

        store.mail().press(task.id(), List.of(letter("deadline 1")));

        assertThat(store.tasks().pressing(clock.instant().plus(Duration.ofDays(2)), 10)).isEmpty();
        assertThat(store.outbox().count("waiting")).isEqualTo(1);
    }

    @Test
    void theLinkThatEndsMailsFollowsTheSiteAndGoesWithTheText() throws Exception {
        store.outbox().add(letter("one"));
        assertThat(store.outbox().moved("http://old.example", "http://new.example")).isEqualTo(1);
        Letter moved = store.outbox().due(1).get(0);
        assertThat(moved.stopLink()).isEqualTo("http://new.example/mail/stop?token=1");

        store.outbox().sent(moved.id());
        try (var connection = raw();
                var rows = connection.createStatement().executeQuery("select stop_link from outbox")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEmpty();
        }
    }

    @Test
    void whoLeavesHasNoMailBox() {
        store.mail().setRhythm(mina.id(), Rhythm.NONE);
        store.accounts().leave(mina.id());
        assertThat(store.mail().all()).isEmpty();
    }
}
