package org.ecities.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.store.Account;
import org.ecities.store.AccountProfile;
import org.ecities.store.Holder;
import org.ecities.store.Letter;
import org.ecities.store.Newsletter;
import org.ecities.store.Rhythm;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.ecities.store.Task;
import org.ecities.testing.MovedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which mails are written, when and to whom. The clock begins on Saturday, 14 March 2026, 09:00 UTC. */
class MailsTest {

    private static final Holder SUWON = Holder.group("Institution-12");

    private final MovedClock clock = new MovedClock("2026-03-14T09:00:00Z");
    private final List<Letter> sent = new ArrayList<>();
    private Store store;
    private StopLinks stopLinks;
    private Tasks tasks;
    private OutboxThread outbox;
    private boolean serverDown;
    private boolean addressRefused;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = SqliteStore.open(folder, clock);
        stopLinks = new StopLinks(store.accounts(), store.mail(), "secret");
        tasks = new Tasks(store.tasks(), store.accounts());
        outbox = new OutboxThread(
                store.outbox(), this::deliver, clock, letter -> store.mail().undelivered(letter.to()));
        account("mina", "info@suwon.example", "en", "Asia/Seoul");
        account("park", "info@suwon.example", "ko", "UTC");
    }

    @AfterEach
    void close() {
        outbox.close();
        store.close();
    }

    private Account account(String login, String email, String language, String zone) {
        Account account = store.accounts().create(login, login, email, "hash");
        store.accounts().setProfile(account.id(), new AccountProfile(login, email, language, zone, 0));
        store.accounts().addToGroup(login.equals("office") ? "Secretariat" : SUWON.name(), account.id());
        return store.accounts().byId(account.id()).orElseThrow();
    }

    private void deliver(Letter letter) {
        if (serverDown || addressRefused) {
            throw new UndeliveredException(new IllegalStateException("no"), addressRefused);
        }
        sent.add(letter);
    }

    private void put(String key, Optional<Duration> left) {
        Task task = Task.of(key, "test", SUWON, "notices.task.undelivered", "/form/" + key).inNameOf("Suwon").taking(5);
        tasks.put(left.map(time -> task.until(clock.instant().plus(time))).orElse(task));
    }

    /** What goes out when everything is looked at. */
    private List<Letter> letters() {
        sent.clear();
        MailWords words = new MailWords("https://cities.example", "River Cities", stopLinks, Standards.PLAIN);
        new Deadlines(store.accounts(), store.tasks(), store.mail(), words, clock).write();
        new Summaries(store, words, 7, clock).write();
        new UndeliveredTasks(store.tasks(), store.mail()).write();
        outbox.sendDue();
        return List.copyOf(sent);
    }

    private List<Letter> lettersAt(String instant) {
        clock.set(instant);
        return letters();
    }

    private Account mina() {
        return store.accounts().byLogin("mina").orElseThrow();
    }

    @Test
    void aSummaryComesAtSevenInThePersonsOwnTimeToEachAccountOfAnAddress() {
        put("facts", Optional.of(Duration.ofDays(20)));

        assertThat(letters()).isEmpty();
        assertThat(lettersAt("2026-03-14T21:59:00Z")).isEmpty();
        List<Letter> seoul = lettersAt("2026-03-14T22:00:00Z");
        List<Letter> utc = lettersAt("2026-03-15T07:00:00Z");

        assertThat(seoul).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("info@suwon.example");
            assertThat(letter.subject()).isEqualTo("River Cities: 1 thing to do");
            assertThat(letter.text()).contains(
                    "for the account mina of River Cities",
                    "New:\n\n- Mail to an account does not arrive. Ask for another address., for Suwon, by 3 April 2026, 18:00",
                    "5 minutes\n  https://cities.example/form/facts",
                    "https://cities.example/work", "https://cities.example/account/mail", letter.stopLink())
                    .doesNotContain("{", "notices.");
        });
        assertThat(utc).singleElement().satisfies(letter -> assertThat(letter.text())
                .contains("park 계정", "Suwon").doesNotContain("Hello", "{", "notices."));
        assertThat(letters()).isEmpty();
    }

    @Test
    void thereIsNoMailOnADayWithoutNews() {
        put("facts", Optional.empty());
        store.mail().setRhythm(store.accounts().byLogin("park").orElseThrow().id(), Rhythm.NONE);
        assertThat(lettersAt("2026-03-14T22:00:00Z")).hasSize(1);

        assertThat(lettersAt("2026-03-15T22:00:00Z")).isEmpty();

        put("more", Optional.empty());
        assertThat(letters()).isEmpty();
        assertThat(lettersAt("2026-03-16T22:00:00Z")).singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("/form/more").doesNotContain("/form/facts"));
    }

    @Test
    void aTaskIsToldAgainWhenAWeekIsLeftAndWhenItIsLate() {
        store.mail().setRhythm(store.accounts().byLogin("park").orElseThrow().id(), Rhythm.NONE);
        put("facts", Optional.of(Duration.ofDays(10)));
        lettersAt("2026-03-14T22:00:00Z");
        List<String> told = new ArrayList<>();
        for (int day = 15; day <= 27; day++) {
            lettersAt("2026-03-" + day + "T22:00:00Z").forEach(letter -> told.add(letter.purpose() + " " + clock.instant()
                    + (letter.text().contains("week left") ? " near" : letter.text().contains("Late:") ? " late" : "")));
        }

        assertThat(told).containsExactly(
                "summary 2026-03-17T22:00:00Z near",
                "deadline 2026-03-22T22:00:00Z", "deadline 2026-03-22T22:00:00Z",
                "summary 2026-03-24T22:00:00Z late");
    }

    @Test
    void aNearDeadlineIsToldAtOnceOnceAndWhateverSomebodyChose() {
        store.mail().setRhythm(mina().id(), Rhythm.NONE);
        put("facts", Optional.of(Duration.ofHours(40)));

        List<Letter> both = letters();

        assertThat(both).extracting(Letter::purpose).containsExactly("deadline", "deadline");
        assertThat(both).allSatisfy(letter -> assertThat(letter.stopLink()).isEmpty());
        assertThat(both.get(0).text()).contains("Less than 48 hours left:", "https://cities.example/form/facts");
        assertThat(both.get(0).subject()).startsWith("Due soon: ");
        put("facts", Optional.of(Duration.ofHours(41)));
        assertThat(lettersAt("2026-03-15T07:00:00Z")).isEmpty();
    }

    @Test
    void whoGetsAPressingTaskFromAColleagueIsTold() {
        put("facts", Optional.of(Duration.ofHours(40)));
        letters();
        account("jun", "jun@suwon.example", "en", "UTC");
        long id = store.tasks().open("mina", 1).get(0).id();
        store.tasks().give(id, "mina", "jun", "");

        assertThat(letters()).singleElement().satisfies(letter -> assertThat(letter.to()).isEqualTo("jun@suwon.example"));
    }

    @Test
    void nobodyIsRemindedWhileTheClockStandsStill() {
        put("facts", Optional.of(Duration.ofHours(40)));
        tasks.pause(SUWON.name());
        assertThat(letters()).isEmpty();
        assertThat(lettersAt("2026-03-15T07:00:00Z")).isEmpty();

        tasks.resume(SUWON.name());
        assertThat(letters()).hasSize(2);
    }

    @Test
    void aWeeklySummaryComesOnMondays() {
        store.mail().setRhythm(mina().id(), Rhythm.WEEKLY);
        store.mail().setRhythm(store.accounts().byLogin("park").orElseThrow().id(), Rhythm.NONE);
        put("facts", Optional.empty());

        assertThat(lettersAt("2026-03-14T22:00:00Z")).isEmpty();
        assertThat(lettersAt("2026-03-15T22:00:00Z")).singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("at most once a week"));
        put("more", Optional.empty());
        assertThat(lettersAt("2026-03-17T22:00:00Z")).isEmpty();
        assertThat(lettersAt("2026-03-22T22:00:00Z")).hasSize(1);
    }

    @Test
    void whoMovesToAnotherTimeZoneGetsNoSecondSummaryOfTheDay() {
        store.mail().setRhythm(store.accounts().byLogin("park").orElseThrow().id(), Rhythm.NONE);
        put("facts", Optional.empty());
        assertThat(lettersAt("2026-03-14T22:00:00Z")).hasSize(1);
        store.accounts().setProfile(mina().id(), new AccountProfile("mina", mina().email(), "en", "UTC", 0));
        put("more", Optional.empty());

        assertThat(lettersAt("2026-03-15T08:00:00Z")).isEmpty();
    }

    @Test
    void aServerThatIsDownDelaysLettersAndMarksNobody() {
        serverDown = true;
        put("facts", Optional.of(Duration.ofDays(20)));
        lettersAt("2026-03-14T22:00:00Z");
        clock.advance(Duration.ofHours(10));
        serverDown = false;

        assertThat(letters()).hasSize(2);
        assertThat(store.mail().undelivered()).isEmpty();
    }

    @Test
    void anAddressThatTakesNoMailIsMarkedToldTheSecretariatAndLeftAlone() {
        Account office = account("office", "", "en", "UTC");
        addressRefused = true;
        put("facts", Optional.empty());
        clock.set("2026-03-14T22:00:00Z");
        for (Duration pause : OutboxThread.PAUSES) {
            letters();
            clock.advance(pause);
        }
        for (int i = 0; i < 3; i++) {
            letters();
            clock.advance(Duration.ofDays(1));
        }
        addressRefused = false;
        put("more", Optional.of(Duration.ofHours(40)));

        assertThat(store.mail().of(mina().id()).undelivered()).isTrue();
        assertThat(letters()).isEmpty();
        assertThat(store.tasks().open(office.login(), 9)).hasSize(2).allSatisfy(task -> {
            assertThat(task.task().link()).isEqualTo("/admin/people");
            assertThat(task.toString() + task.task()).doesNotContain("mina", "info@");
        });

        store.accounts().setProfile(mina().id(), new AccountProfile("mina", "new@suwon.example", "en", "UTC", 0));
        letters();
        assertThat(store.tasks().open(office.login(), 9)).hasSize(1);
    }

    @Test
    void aStopLinkFindsItsAccountUntilItIsMadeVoid() {
        String token = stopLinks.path(store.mail().of(mina().id()), StopLinks.Ends.SUMMARY).substring((StopLinks.PATH + "?token=").length());

        assertThat(stopLinks.find(token).orElseThrow().login()).isEqualTo("mina");
        long park = store.accounts().byLogin("park").orElseThrow().id();
        assertThat(stopLinks.find(token.replaceFirst("^[0-9]+", String.valueOf(park)))).isEmpty();
        assertThat(stopLinks.find("")).isEmpty();
        assertThat(stopLinks.find("9" + token)).isEmpty();

        store.mail().renewLinks(mina().id());
        assertThat(stopLinks.find(token)).isEmpty();
    }

    @Test
    void aNewAccountWaitsForItsFirstMorning() {
        put("facts", Optional.empty());
        account("late", "late@suwon.example", "en", "UTC");
        assertThat(letters()).isEmpty();
        assertThat(lettersAt("2026-03-15T07:00:00Z")).extracting(Letter::to).contains("late@suwon.example");
    }

    private void sendNewsletter(String subject, String body) {
        clock.advance(Duration.ofMinutes(1));
        long page = subject.hashCode();
        Newsletter draft = store.newsletters().begin(page, "en", 1, "office");
        store.newsletters().send(draft.id(), subject, body, "office");
    }

    @Test
    void aNewsletterGoesWithTheSummaryOfTheDay() {
        put("facts", Optional.of(Duration.ofDays(20)));
        sendNewsletter("March in our cities", "Suwon is new.");

        assertThat(letters()).isEmpty();
        assertThat(lettersAt("2026-03-14T22:00:00Z")).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("River Cities: 1 thing to do, and the newsletter");
            assertThat(letter.text()).contains("/form/facts", "March in our cities\n\nSuwon is new.", "at most once a day");
            assertThat(letter.stopLink()).endsWith("&of=both");
        });
        assertThat(lettersAt("2026-03-15T22:00:00Z")).noneMatch(letter -> letter.text().contains("March"));
    }

    @Test
    void withoutASummaryANewsletterIsTheMailOfTheDayOnceForEachAddress() {
        sendNewsletter("March", "Suwon is new.");
        store.mail().setRhythm(mina().id(), Rhythm.NONE);

        assertThat(lettersAt("2026-03-14T21:59:00Z")).isEmpty();
        assertThat(lettersAt("2026-03-14T22:00:00Z")).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("info@suwon.example");
            assertThat(letter.subject()).isEqualTo("River Cities: March");
            assertThat(letter.text()).contains("account mina", "Newsletter of River Cities", "Suwon is new.", letter.stopLink())
                    .doesNotContain("{", "notices.");
            assertThat(letter.stopLink()).endsWith("&of=newsletter");
        });
        assertThat(lettersAt("2026-03-15T07:00:00Z")).as("park has the same address").isEmpty();
        assertThat(lettersAt("2026-03-15T22:00:00Z")).isEmpty();
    }

    @Test
    void whoWantsNoNewsletterGetsNoneAndANewPersonNotTheOldOnes() {
        sendNewsletter("March", "Suwon is new.");
        clock.advance(Duration.ofMinutes(1));
        account("late", "late@city.example", "en", "UTC");
        store.mail().setNewsletter(mina().id(), false);
        store.mail().setNewsletter(store.accounts().byLogin("park").orElseThrow().id(), false);

        assertThat(lettersAt("2026-03-16T22:00:00Z")).isEmpty();

        sendNewsletter("April", "More.");
        assertThat(lettersAt("2026-03-17T22:00:00Z")).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("late@city.example");
            assertThat(letter.text()).contains("April").doesNotContain("Suwon is new.");
        });
    }

    @Test
    void aWeeklyReaderGetsItOnMondayAndAnOldOneIsNotSentAnyMore() {
        store.mail().setNewsletter(store.accounts().byLogin("park").orElseThrow().id(), false);
        store.mail().setRhythm(mina().id(), Rhythm.WEEKLY);
        sendNewsletter("March", "Suwon is new.");

        assertThat(lettersAt("2026-03-15T21:59:00Z")).isEmpty();
        assertThat(lettersAt("2026-03-15T22:00:00Z")).hasSize(1);

        sendNewsletter("April", "More.");
        store.mail().undelivered("info@suwon.example");
        assertThat(lettersAt("2026-03-23T22:00:00Z")).isEmpty();
        clock.advance(Duration.ofDays(14));
        store.mail().arrives(mina().id());
        assertThat(letters()).isEmpty();
    }
}
