package org.ecities.notices;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;
import org.ecities.store.KeptTask;
import org.ecities.store.MailStore;
import org.ecities.store.TaskStore;

/** Writes a mail at once, whatever somebody chose, when a deadline is near: once for each task and person. */
public final class Deadlines {

    /** How long before a deadline. */
    static final Duration NEAR = Duration.ofHours(48);

    private static final int AT_ONCE = 200;

    private final AccountStore accounts;
    private final TaskStore tasks;
    private final MailStore mail;
    private final MailWords words;
    private final Clock clock;

    /** Connects the parts. */
    public Deadlines(AccountStore accounts, TaskStore tasks, MailStore mail, MailWords words, Clock clock) {
        this.accounts = accounts;
        this.tasks = tasks;
        this.mail = mail;
        this.words = words;
        this.clock = clock;
    }

    /** Looks what has come near; puts what there is into the outbox. */
    public void write() {
        List<KeptTask> pressing = tasks.pressing(clock.instant().plus(NEAR), AT_ONCE);
        while (!pressing.isEmpty()) {
            for (KeptTask task : pressing) {
                mail.press(task.id(), tasks.holders(task.id()).stream()
                        .flatMap(login -> reached(login).stream())
                        .map(account -> words.deadline("deadline " + task.id() + " " + account.id(), account, task))
                        .toList());
            }
            pressing = tasks.pressing(clock.instant().plus(NEAR), AT_ONCE);
        }
    }

    private Optional<Account> reached(String login) {
        return accounts.byLogin(login)
                .filter(account -> !account.email().isBlank())
                .filter(account -> !mail.of(account.id()).undelivered());
    }
}
