package org.ecities.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ecities.members.news.Issue;
import org.ecities.members.news.Newsletters;
import org.ecities.members.news.ReaderCount;
import org.ecities.members.news.Ready;
import org.ecities.members.news.Subscriptions;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Right;
import org.ecities.store.AccountProfile;
import org.ecities.store.Batch;
import org.ecities.store.Letter;
import org.ecities.store.Newsletter;
import org.ecities.store.SubscriberStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsletterTest {

    private static final Asker MINA = new Asker("mina", "Mina", Set.of());
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final String MARCH = "Newsletter.2026-03";

    @TempDir
    Path folder;

    private MembersWiki wiki;

    @BeforeEach
    void open() {
        wiki = new MembersWiki(folder);
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private Newsletters newsletters() {
        return wiki.members.newsletters();
    }

    private Subscriptions subscriptions() {
        return wiki.members.subscriptions();
    }

    private void save(String page, String text) {
        int base = wiki.store.pages().head(page).map(head -> head.version()).orElse(0);
        wiki.pages.commit(MembersWiki.OFFICE, PageChange.text(page, base, text), "");
    }

    private String begin() {
        return newsletters().begin(MembersWiki.OFFICE, ENGLISH);
    }

    /** Writes a newsletter of this text and sends it. */
    private String sent(String text) {
        String page = begin();
        save(page, "[{ALLOW view Secretariat}]\n" + text);
        send(page);
        return page;
    }

    private void send(String page) {
        newsletters().send(MembersWiki.OFFICE, page, newsletters().ready(MembersWiki.OFFICE, page).version());
    }

    private void subscribe(String email, String language) {
        subscriptions().ask(email, language);
        assertThat(subscriptions().confirm(token(asked().get(asked().size() - 1)))).isTrue();
        wiki.clock.advance(Duration.ofMinutes(1));
    }

    private List<Letter> asked() {
        return letters("members.letter.newsletter");
    }

    private List<Letter> letters(String purpose) {
        return wiki.letters().stream().filter(letter -> letter.purpose().equals(purpose)).toList();
    }

    private List<Letter> written() {
        wiki.clock.advance(Duration.ofMinutes(1));
        wiki.members.newsletterMails().run();
        return letters("newsletter");
    }

    private static String token(Letter letter) {
        String text = letter.text();
        int at = text.indexOf("token=") + "token=".length();
        return text.substring(at, at + 64);
    }

    private void assertRefused(String key, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(
                PageRefusedException.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void aDraftTellsWhatIsNewForEverybody() {
        wiki.suwon();
        save("City.Busan", "[{City\n\nname:\n  en: Busan\npopulation: 3\n}]\n");
        String page = begin();

        assertThat(page).isEqualTo(MARCH);
        assertThat(wiki.text(page)).contains(
                "!!! News of March 2026", "[Suwon City|Organisation.Suwon-City] has been in the network since 2 March 2026.",
                "[Busan|City.Busan] is new.");

        send(page);
        wiki.clock.advance(Duration.ofDays(31));
        save("City.Busan", "[{City\n\nname:\n  en: Busan\npopulation: 4\nelevation: 5\n}]\n");
        save("City.Busan", "[{City\n\nname:\n  en: Busan\npopulation: 5\nelevation: 5\n}]\n");
        String april = begin();

        assertThat(april).isEqualTo("Newsletter.2026-04");
        assertThat(wiki.text(april)).containsOnlyOnce("City.Busan").contains("[Busan|City.Busan] has new facts: Population")
                .doesNotContain("Suwon", "is new", "New pages");
    }

    @Test
    void aDraftTellsNothingOfNarrowPagesImportsExamplesAndThePractice() {
        save("City.Hidden", "[{ALLOW view Secretariat}]\n[{City\n\nname:\n  en: Hidden\n}]\n");
        wiki.pages.commit(MINA.inProcedure(), PageChange.text("Practice.mina", 0, "Trying it"), "");
        wiki.write("Shipped", "By the program");
        Batch batch = wiki.store.batches().begin("an import", "office");
        wiki.pages.commit(
                MembersWiki.OFFICE, List.of(PageChange.text("City.Imported", 0, "[{City\n\nname:\n  en: Imported\n}]\n")), "",
                Optional.of(batch.id()));

        assertThat(wiki.text(begin())).contains("Nothing changed that everybody can read")
                .doesNotContain("Hidden", "Practice", "Shipped", "Imported");
    }

    @Test
    void aPageThatBecomesPublicIsNewThen() {
        save("City.Busan", "[{ALLOW view Secretariat}]\n[{City\n\nname:\n  en: Busan\npopulation: 3\n}]\n");
        sent("!!! First\n\nText");
        save("City.Busan", "[{City\n\nname:\n  en: Busan\npopulation: 4\n}]\n");
        assertThat(wiki.text(begin())).contains("[Busan|City.Busan] is new.").doesNotContain("new facts");
    }

    @Test
    void aTitleBecomesNoMarkup() {
        save("City.Odd", "[{City\n\nname:\n  en: 'Odd [x|y] __b__ %%z ~'\n}]\n");
        String page = begin();
        assertThat(wiki.text(page)).contains("* [Odd x y b z|City.Odd] is new.");
    }

    @Test
    void aDraftIsForTheSecretariatAloneAndPublicOnceItIsSent() {
        String page = begin();
        assertThat(wiki.pages.view(MINA, page)).isEmpty();
        assertThat(newsletters().archive(Asker.anonymous())).isEmpty();
        assertThat(newsletters().drafts(MembersWiki.OFFICE)).containsExactly(page);

        send(page);

        assertThat(wiki.pages.view(Asker.anonymous(), page)).isPresent();
        assertThat(wiki.pages.may(MINA, Right.EDIT, page)).isFalse();
        assertThat(newsletters().archive(Asker.anonymous())).extracting(Issue::subject).containsExactly("News of March 2026");
        assertThat(newsletters().drafts(MembersWiki.OFFICE)).isEmpty();
        assertThat(begin()).isEqualTo(MARCH + "-2");
    }

    @Test
    void anybodyElseCanDoNothing() {
        String page = begin();
        Newsletters newsletters = newsletters();
        for (Asker other : List.of(MINA, Asker.anonymous())) {
            assertThatThrownBy(() -> newsletters.begin(other, ENGLISH)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> newsletters.drafts(other)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> newsletters.readers(other)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> newsletters.ready(other, page)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> newsletters.test(other, page)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> newsletters.send(other, page, 1)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> subscriptions().remove(other, "a@example.org")).isInstanceOf(NotAllowedException.class);
        }
        assertThat(newsletters.drafts(MembersWiki.OFFICE)).containsExactly(page);
    }

    @Test
    void itIsSentOnceAndOnlyAsItWasLookedAt() {
        subscribe("ana@example.org", "en");
        String page = begin();
        Ready looked = newsletters().ready(MembersWiki.OFFICE, page);
        save(page, wiki.text(page) + "More.\n");
        assertRefused("members.news.changed", () -> newsletters().send(MembersWiki.OFFICE, page, looked.version()));
        assertThat(written()).isEmpty();

        send(page);
        assertRefused("members.news.sent.already", () -> newsletters().send(MembersWiki.OFFICE, page, looked.version() + 1));
        assertThat(written()).hasSize(1);
        assertThat(written()).hasSize(1);
    }

    @Test
    void itDoesNotGoOutWithALinkToAPageThatReadersMayNotOpen() {
        save("City.Hidden", "[{ALLOW view Secretariat}]\nText");
        String page = begin();
        save(page, "[{ALLOW view Secretariat}]\nSee [this|city.hidden#part].");
        assertRefused("members.news.hidden", () -> newsletters().ready(MembersWiki.OFFICE, page));

        wiki.pages.rename(MembersWiki.OFFICE, "City.Hidden", "City.Elsewhere", "");
        assertRefused("members.news.hidden", () -> newsletters().ready(MembersWiki.OFFICE, page));

        save(page, "[{ALLOW view Secretariat}]\nSee [this|Not-there-yet].");
        assertThat(newsletters().ready(MembersWiki.OFFICE, page).body()).contains("Not-there-yet");
        save(page, "[{ALLOW view Secretariat,mina}]\nText");
        assertRefused("members.news.rules", () -> newsletters().ready(MembersWiki.OFFICE, page));
        save(page, "[{ALLOW view Secretariat}]\n" + "x".repeat(Newsletters.MAX_TEXT + 1));
        assertRefused("members.news.text.wrong", () -> newsletters().ready(MembersWiki.OFFICE, page));
        assertRefused("members.news.none", () -> newsletters().ready(MembersWiki.OFFICE, "City.Hidden"));
    }

    @Test
    void lettersHaveTheTextWithAGreetingInTheReadersLanguageAndALinkToLeave() {
        subscribe("ana@example.org", "en");
        subscribe("su@example.org", "ko");
        sent("!!! March\n\nSee [Suwon|City.Suwon].");

        assertThat(written()).hasSize(2).allSatisfy(letter -> {
            assertThat(letter.subject()).isEqualTo("March");
            assertThat(letter.text()).containsOnlyOnce("March").contains(
                    "See Suwon <https://ecities.example/wiki/City.Suwon>.", "https://ecities.example/wiki/" + MARCH,
                    letter.stopLink());
            assertThat(letter.stopLink()).startsWith("https://ecities.example/newsletter/leave?token=");
        });
        assertThat(written().get(0).text()).startsWith("Hello,\n\nthis is the newsletter of Network.");
        assertThat(written().get(1).text()).startsWith("안녕하십니까").contains("Network 소식지", "그만 받으려면");
    }

    @Test
    void aTitleEndsNoLineOfAMailsHead() {
        subscribe("ana@example.org", "en");
        sent("!!! One\u0090two\u2028Bcc: victim@example.org\n\nText");
        assertThat(written()).extracting(Letter::subject).containsExactly("One two");
    }

    @Test
    void onlyTheButtonBehindTheLinkMakesAReaderAndTheLinkInALetterEndsIt() {
        subscriptions().ask("ana@example.org", "en");
        assertThat(asked()).hasSize(1);
        String token = token(asked().get(0));
        assertThat(asked().get(0).text()).contains("https://ecities.example/newsletter/confirm?token=" + token);
        sent("!!! One\n\nText");
        assertThat(written()).isEmpty();

        assertThat(subscriptions().asked(token)).isPresent();
        assertThat(subscriptions().asked(token.replace(token.charAt(0), token.charAt(0) == 'a' ? 'b' : 'a'))).isEmpty();
        assertThat(subscriptions().confirm(token)).isTrue();
        assertThat(written()).as("sent before").isEmpty();
        sent("!!! Two\n\nText");
        Letter two = written().get(0);

        assertThat(subscriptions().leaving("0".repeat(64))).isEmpty();
        assertThat(subscriptions().leaving(token)).as("the link to confirm does not end it").isEmpty();
        assertThat(subscriptions().leave(token(two).substring(1) + "0")).isFalse();
        String leave = two.stopLink().substring(two.stopLink().indexOf('=') + 1);
        assertThat(subscriptions().leave(leave)).isTrue();
        assertThat(subscriptions().leave(leave)).isFalse();
        assertThat(subscriptions().confirm(token)).isFalse();
        sent("!!! Three\n\nText");
        assertThat(written()).isEmpty();
    }

    @Test
    void askingForSomebodyAgainAndAgainSendsOneLetterADay() {
        for (int i = 0; i < 5; i++) {
            subscriptions().ask(i % 2 == 0 ? "ana@example.org" : "ANA@Example.org", "en");
        }
        assertThat(asked()).hasSize(1);
        wiki.clock.advance(Duration.ofHours(25));
        subscriptions().ask("ana@example.org", "xx");
        assertThat(asked()).hasSize(2);
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (String typed : List.of("", "ana", "a@example.org\r\nBcc: b@example.org", "a@example.org, b@example.org", "a b@c.org")) {
            assertRefused("members.join.email.wrong", () -> subscriptions().ask(typed, "en"));
        }
        assertThat(wiki.letters()).isEmpty();
    }

    @Test
    void whoHasAnAccountAndIsASubscriberGetsItThereAlone() {
        subscribe("ana@example.org", "en");
        subscribe("Mina@example.org", "en");
        long mina = wiki.store.accounts().create("mina", "Mina", "mina@EXAMPLE.org", "hash").id();
        assertThat(newsletters().readers(MembersWiki.OFFICE)).isEqualTo(new ReaderCount(1, 1));
        sent("!!! One\n\nText");
        assertThat(written()).extracting(Letter::to).containsExactly("ana@example.org");

        wiki.store.mail().setNewsletter(mina, false);
        assertThat(newsletters().readers(MembersWiki.OFFICE)).isEqualTo(new ReaderCount(0, 2));
        sent("!!! Two\n\nText");
        assertThat(written()).extracting(Letter::subject).containsExactly("One", "Two", "Two");
    }

    @Test
    void theSecretariatRemovesAnAddress() {
        subscribe("ana@example.org", "en");
        subscriptions().remove(MembersWiki.OFFICE, "Ana@example.org");
        assertRefused("members.news.unknown", () -> subscriptions().remove(MembersWiki.OFFICE, "ana@example.org"));
        sent("!!! One\n\nText");
        assertThat(written()).isEmpty();
    }

    @Test
    void aTestLetterGoesToOneselfAlone() {
        subscribe("ana@example.org", "en");
        String page = begin();
        assertRefused("members.news.test.none", () -> newsletters().test(MembersWiki.OFFICE, page));
        long office = wiki.store.accounts().byLogin("office").orElseThrow().id();
        wiki.store.accounts().setProfile(office, new AccountProfile("Office", "office@example.org", "", "", 0));

        newsletters().test(MembersWiki.OFFICE, page);

        assertThat(letters("newsletter.test")).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("office@example.org");
            assertThat(letter.subject()).isEqualTo("Test: News of March 2026");
        });
        assertThat(written()).isEmpty();
        assertThat(newsletters().drafts(MembersWiki.OFFICE)).containsExactly(page);
    }

    @Test
    void manyReadersGetOneLetterEachThoughWritingWasCutOff() {
        for (int i = 0; i < 450; i++) {
            wiki.store.subscribers().ask("r" + i + "@example.org", "en", "hash" + i, wiki.clock.instant(), 1_000);
            wiki.store.subscribers().confirm("hash" + i);
        }
        sent("!!! One\n\nText");
        Newsletter one = wiki.store.newsletters().sent(0, 1).get(0);
        // What a run that was cut off had kept.
        wiki.store.subscribers().tell(one, wiki.store.subscribers().untold(one, 100).stream()
                .map(reader -> new SubscriberStore.Told(
                        reader.id(),
                        Optional.of(new Letter(
                                0, "newsletter/" + one.id() + "/" + reader.id(), "newsletter", reader.email(), "One", "Text", 0,
                                wiki.clock.instant().plus(Duration.ofDays(1)))),
                        "leave " + reader.id()))
                .toList());
        wiki.members.newsletterMails().run();
        wiki.members.newsletterMails().run();

        assertThat(wiki.store.outbox().count("waiting")).isEqualTo(450);
        assertThat(wiki.store.outbox().due(1_000)).extracting(Letter::to).doesNotHaveDuplicates().hasSize(450);
    }
}
