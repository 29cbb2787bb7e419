package org.ecities.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.store.Account;
import org.ecities.store.KeptTask;
import org.ecities.store.Letter;
import org.ecities.store.MailBox;
import org.ecities.store.MailStore;
import org.ecities.store.Newsletter;
import org.ecities.store.Rhythm;
import org.ecities.store.Store;

/**
 * Writes one summary a day, or a week, for each person to whom there is something to tell. A newsletter goes with it, or
 * is that day's mail.
 */
public final class Summaries {

    /** So many people are told in one step. */
    private static final int AT_ONCE = 200;
    /** Open tasks that are looked at for one person. */
    private static final int TASKS = 1_000;

    private final Store store;
    private final MailWords words;
    private final Slots slots;
    private final Clock clock;

    /**
     * Connects the parts.
     *
     * @param hour hour of the day, 0 to 23, in the time of each person
     */
    public Summaries(Store store, MailWords words, int hour, Clock clock) {
        this.store = store;
        this.words = words;
        this.slots = new Slots(hour);
        this.clock = clock;
    }

    /** Looks who is to be told now; puts what there is into the outbox. */
    public void write() {
        Instant now = Instant.ofEpochMilli(clock.millis());
        Map<Long, MailBox> boxes = store.mail().all();
        List<Account> accounts = store.accounts().all();
        FreshNewsletters fresh = new FreshNewsletters(
                store.newsletters().sentAfter(now.minus(FreshNewsletters.LASTS)), NewsletterReaders.of(accounts, boxes));
        List<MailStore.Told> told = new ArrayList<>();
        for (Account account : accounts) {
            MailBox box = boxes.getOrDefault(account.id(), MailBox.fresh(account.id()));
            look(account, box, fresh, now).ifPresent(told::add);
            if (told.size() == AT_ONCE) {
                store.mail().tell(told);
                told.clear();
            }
        }
        if (!told.isEmpty()) {
            store.mail().tell(told);
        }
    }

    private Optional<MailStore.Told> look(Account account, MailBox box, FreshNewsletters fresh, Instant now) {
        if (account.closed() || account.email().isBlank() || box.undelivered()) {
            return Optional.empty();
        }
        if (box.rhythm() == Rhythm.NONE) {
            return newsletterAlone(account, box, fresh, now);
        }
        return due(account, box, now) ? Optional.of(told(account, box, fresh.untold(account, box, now), now)) : Optional.empty();
    }

    /** Somebody new waits for the first hour after the account was made. */
    private boolean due(Account account, MailBox box, Instant now) {
        Instant slot = slots.last(box.rhythm(), words.zone(account), now).toInstant();
        return box.told().orElse(account.created()).isBefore(slot);
    }

    private MailStore.Told told(Account account, MailBox box, List<Newsletter> newsletters, Instant now) {
        List<KeptTask> open = store.tasks().open(account.login(), TASKS);
        News news = News.of(open, box.told(), now);
        if (news.empty() && newsletters.isEmpty()) {
            return new MailStore.Told(account.id(), now, Optional.empty());
        }
        Letter letter = news.empty()
                ? words.newsletter(key(account, box.rhythm(), now), account, box, newsletters, now)
                : words.summary(key(account, box.rhythm(), now), account, box, news, open.size(), newsletters, now);
        return new MailStore.Told(account.id(), now, Optional.of(letter), last(newsletters));
    }

    /** Whoever wants no summaries gets newsletters at the same hour; what they were told of tasks stays as it was. */
    private Optional<MailStore.Told> newsletterAlone(Account account, MailBox box, FreshNewsletters fresh, Instant now) {
        Instant slot = slots.last(Rhythm.DAILY, words.zone(account), now).toInstant();
        List<Newsletter> newsletters = fresh.untold(account, box, slot);
        return newsletters.isEmpty()
                ? Optional.empty()
                : Optional.of(new MailStore.Told(
                        account.id(), box.told().orElse(account.created()),
                        Optional.of(words.newsletter(key(account, Rhythm.DAILY, now), account, box, newsletters, now)),
                        last(newsletters)));
    }

    private static Optional<Instant> last(List<Newsletter> newsletters) {
        return newsletters.isEmpty() ? Optional.empty() : newsletters.get(newsletters.size() - 1).sent();
    }

    /** The day is part of the key: whoever moves to another time zone gets no second one. */
    private String key(Account account, Rhythm rhythm, Instant now) {
        LocalDate day = slots.last(rhythm, words.zone(account), now).toLocalDate();
        return "summary " + account.id() + " " + day;
    }
}
