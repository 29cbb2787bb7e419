package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewslettersTest extends StoreTest {

    private static final int MANY = 100;

    private boolean ask(String email, String token) {
        return store.subscribers().ask(email, "en", token, clock.instant().minus(Duration.ofDays(1)), MANY);
    }

    private Subscriber confirmed(String email) {
        assertThat(ask(email, "hash of " + email)).isTrue();
        assertThat(store.subscribers().confirm("hash of " + email)).isTrue();
        return store.subscribers().asked("hash of " + email).orElseThrow();
    }

    private Newsletter sent(long page) {
        Newsletter draft = store.newsletters().begin(page, "en", 5, "office");
        assertThat(store.newsletters().send(draft.id(), "March", "Text", "office")).isTrue();
        return store.newsletters().ofPage(page).orElseThrow();
    }

    private Letter letter(String key, String to) {
        return new Letter(0, key, "newsletter", to, "March", "Text", 0, clock.instant().plus(Duration.ofDays(7)));
    }

    private SubscriberStore.Told told(Subscriber subscriber, String leave) {
        return new SubscriberStore.Told(
                subscriber.id(), Optional.of(letter(leave, subscriber.email())), leave);
    }

    @Test
    void aNewsletterIsSentOnce() {
        Newsletter draft = store.newsletters().begin(7, "ko", 5, "office");
        assertThat(store.newsletters().drafts()).containsExactly(draft);

        assertThat(store.newsletters().send(draft.id(), "March", "Text", "office")).isTrue();
        assertThat(store.newsletters().send(draft.id(), "Again", "Other text", "office")).isFalse();

        assertThat(store.newsletters().drafts()).isEmpty();
        assertThat(store.newsletters().sent(0, 10)).singleElement().satisfies(found -> {
            assertThat(found.subject()).isEqualTo("March");
            assertThat(found.sent()).contains(clock.instant());
            assertThat(found.upTo()).isEqualTo(5);
        });
    }

    @Test
    void newslettersSentInOneMomentHaveTheirOrder() {
        Newsletter later = store.newsletters().begin(7, "en", 1, "office");
        Newsletter first = sent(8);
        store.newsletters().send(later.id(), "April", "Text", "office");

        assertThat(store.newsletters().sent(0, 10)).extracting(Newsletter::pageId).containsExactly(7L, 8L);
        assertThat(store.newsletters().sentAfter(Instant.EPOCH)).extracting(Newsletter::pageId).containsExactly(8L, 7L);
        assertThat(store.newsletters().sentAfter(first.sent().orElseThrow())).extracting(Newsletter::pageId)
                .containsExactly(7L);
    }

    @Test
    void anAddressIsAskedOnceADayAndNotWhenItIsConfirmed() {
        assertThat(ask("Ana@example.org", "one")).isTrue();
        assertThat(ask("ana@EXAMPLE.org", "two")).isFalse();
        assertThat(store.subscribers().asked("two")).isEmpty();

        clock.advance(Duration.ofDays(2));
        assertThat(ask("ana@example.org", "three")).isTrue();
        assertThat(store.subscribers().asked("one")).isEmpty();
        assertThat(store.subscribers().waiting()).isEqualTo(1);

        assertThat(store.subscribers().confirm("three")).isTrue();
        clock.advance(Duration.ofDays(2));
        assertThat(ask("ana@example.org", "four")).isFalse();
        assertThat(store.subscribers().confirmed()).isEqualTo(1);
        assertThat(store.subscribers().waiting()).isZero();
    }

    @Test
    void noMoreAddressesWaitThanAreAccepted() {
        store.subscribers().ask("a@example.org", "en", "a", clock.instant(), 1);
        assertThatThrownBy(() -> store.subscribers().ask("b@example.org", "en", "b", clock.instant(), 1))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("1 are accepted");
    }

    @Test
    void whoConfirmedBeforeItWasSentIsToldOnce() {
        Subscriber ana = confirmed("ana@example.org");
        ask("waits@example.org", "waits");
        Newsletter march = sent(7);
        clock.advance(Duration.ofMinutes(1));
        confirmed("late@example.org");

        assertThat(store.subscribers().untold(march, 10)).containsExactly(ana);
        store.subscribers().tell(march, List.of(told(ana, "leave")));
        store.subscribers().tell(march, List.of(told(ana, "leave again")));

        assertThat(store.subscribers().untold(march, 10)).isEmpty();
        assertThat(store.outbox().due(10)).extracting(Letter::to).containsExactly("ana@example.org");
        assertThat(store.subscribers().leaving("leave")).contains(ana);
        assertThat(store.subscribers().leaving("leave again")).isEmpty();
    }

    @Test
    void whoLeavesGoesWithLinksAndLettersThatWait() {
        Subscriber ana = confirmed("ana@example.org");
        Newsletter march = sent(7);
        store.subscribers().tell(march, List.of(told(ana, "leave")));

        assertThat(store.subscribers().leave("leave")).isTrue();
        assertThat(store.subscribers().leave("leave")).isFalse();

        assertThat(store.outbox().due(10)).isEmpty();
        assertThat(store.subscribers().confirmed()).isZero();
        store.subscribers().tell(march, List.of(told(ana, "left")));
        assertThat(store.outbox().due(10)).isEmpty();
        assertThat(store.subscribers().leaving("left")).isEmpty();
    }

    @Test
    void addressesNobodyConfirmedGoByAge() {
        ask("old@example.org", "old");
        confirmed("kept@example.org");
        clock.advance(Duration.ofDays(8));
        ask("new@example.org", "new");
        Instant before = clock.instant().minus(Duration.ofDays(7));

        assertThat(store.retention().due(RetentionKind.UNCONFIRMED, before, Hold.NONE)).isEqualTo(1);
        assertThat(store.retention().remove(RetentionKind.UNCONFIRMED, before, Hold.NONE)).isEqualTo(1);

        assertThat(store.subscribers().asked("old")).isEmpty();
        assertThat(store.subscribers().waiting()).isEqualTo(1);
        assertThat(store.subscribers().confirmed()).isEqualTo(1);
    }

    @Test
    void whoClosesAnAccountAloneAtAnAddressGetsNoNewsletterThereEither() {
        Account mina = store.accounts().create("mina", "Mina", "Mina@example.org", "hash");
        Account park = store.accounts().create("park", "Park", "info@example.org", "hash");
        store.accounts().create("ana", "Ana", "info@example.org", "hash");
        confirmed("mina@example.org");
        Subscriber shared = confirmed("info@example.org");
        Newsletter draft = store.newsletters().begin(7, "en", 1, "mina");

        store.accounts().leave(mina.id());
        store.accounts().leave(park.id());

        assertThat(store.subscribers().confirmed(0, 10)).containsExactly(shared);
        assertThat(store.newsletters().ofPage(draft.pageId()).orElseThrow().begunBy()).doesNotContain("mina");
    }

    @Test
    void aPurgedPersonIsNoSubscriberAnyMore() {
        store.accounts().create("mina", "Mina", "mina@example.org", "hash");
        confirmed("mina@example.org");
        store.purges().purge(store.purges().plan(PurgeRequest.person("mina")), "admin", "Its wish");
        assertThat(store.subscribers().confirmed()).isZero();
    }

    @Test
    void messagesOfReadersAndDecidedSuggestionsAreCounted() {
        store.contributions().readerMail(7, 2026);
        store.contributions().readerMail(7, 2026);
        store.contributions().readerMail(7, 2027);
        Suggestion made = store.suggestions().add(
                Suggestion.of(7, "", "Said", "", "", "en", "", clock.instant()));
        store.suggestions().decide(made.id(), Suggestion.State.DECLINED, "mina", "No");
        Instant now = clock.instant();

        assertThat(store.contributions().readerMails(7, 2026)).isEqualTo(2);
        assertThat(store.contributions().readerMails(8, 2026)).isZero();
        assertThat(store.contributions().suggestionsDecided("mina", now, now.plusSeconds(1))).isEqualTo(1);
        assertThat(store.contributions().suggestionsDecided("mina", now.minusSeconds(1), now)).isZero();
        assertThat(store.contributions().suggestionsDecided("park", now, now.plusSeconds(1))).isZero();
    }
}
