package org.ecities.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;
import org.ecities.store.KeptTask;
import org.ecities.store.Letter;
import org.ecities.store.MailBox;
import org.ecities.store.MailStore;
import org.ecities.store.Rhythm;
import org.ecities.store.TaskStore;

/** Writes one summary a day, or a week, for each person to whom there is something to tell. */
public final class Summaries {

    /** So many people are told in one step. */
    private static final int AT_ONCE = 200;
    /** Open tasks that are looked at for one person. */
    private static final int TASKS = 1_000;

    private final AccountStore accounts;
    private final TaskStore tasks;
    private final MailStore mail;
    private final MailWords words;
    private final Slots slots;
    private final Clock clock;

    /**
     * Connects the parts.
     *
     * @param hour hour of the day, 0 to 23, in the time of each person
     */
    public Summaries(AccountStore accounts, TaskStore tasks, MailStore mail, MailWords words, int hour, Clock clock) {
        this.accounts = accounts;
        this.tasks = tasks;
        this.mail = mail;
        this.words = words;
        this.slots = new Slots(hour);
        this.clock = clock;
    }

    /** Looks who is to be told now; puts what there is into the outbox. */
    public void write() {
        Instant now = Instant.ofEpochMilli(clock.millis());
        Map<Long, MailBox> boxes = mail.all();
        List<MailStore.Told> told = new ArrayList<>();
        for (Account account : accounts.all()) {
            MailBox box = boxes.getOrDefault(account.id(), MailBox.fresh(account.id()));
            if (wanted(account, box) && due(account, box, now)) {
                told.add(new MailStore.Told(account.id(), now, letter(account, box, now)));
            }
            if (told.size() == AT_ONCE) {
                mail.tell(told);
                told.clear();
            }
        }
        if (!told.isEmpty()) {
            mail.tell(told);
        }
    }

    private static boolean wanted(Account account, MailBox box) {
        return !account.closed() && !account.email().isBlank() && !box.undelivered() && box.rhythm() != Rhythm.NONE;
    }

    /** Somebody new waits for the first hour after the account was made. */
    private boolean due(Account account, MailBox box, Instant now) {
        Instant slot = slots.last(box.rhythm(), words.zone(account), now).toInstant();
        return box.told().orElse(account.created()).isBefore(slot);
    }

    /** The day is part of the key: whoever moves to another time zone gets no second one. */
    private Optional<Letter> letter(Account account, MailBox box, Instant now) {
        List<KeptTask> open = tasks.open(account.login(), TASKS);
        News news = News.of(open, box.told(), now);
        LocalDate day = slots.last(box.rhythm(), words.zone(account), now).toLocalDate();
        String key = "summary " + account.id() + " " + day;
        return news.empty()
                ? Optional.empty()
                : Optional.of(words.summary(key, account, box, news, open.size(), now));
    }
}
