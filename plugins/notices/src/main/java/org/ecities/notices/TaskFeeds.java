package org.ecities.notices;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.pages.web.AtomFeed;
import org.ecities.pages.web.Moments;
import org.ecities.store.Account;
import org.ecities.store.KeptTask;

/**
 * Somebody's open tasks for programs that are read elsewhere: a calendar of the deadlines and an Atom feed. They name
 * nobody, and nothing that people said of a task is in them.
 */
public final class TaskFeeds {

    /** Most entries of a feed. */
    static final int ENTRIES = 200;

    private final Tasks tasks;
    private final Standards standards;

    /** Tells of these tasks, by the standards of the network where an account has chosen nothing. */
    public TaskFeeds(Tasks tasks, Standards standards) {
        this.tasks = tasks;
        this.standards = standards;
    }

    /**
     * The calendar of a person.
     *
     * @param site address of the site without a slash at the end
     * @param host its host, for lasting names
     */
    public TaskCalendar calendar(Asker asker, Account account, String site, String host) {
        Messages words = words(account);
        return new TaskCalendar(words.text("notices.work.title"), tasks.openFor(asker, ENTRIES).stream()
                .filter(kept -> !kept.paused())
                .flatMap(kept -> kept.task().due().stream().map(due -> entry(kept, due, words, account, site, host)))
                .toList());
    }

    private TaskCalendar.Entry entry(
            KeptTask kept, Instant due, Messages words, Account account, String site, String host) {
        return new TaskCalendar.Entry(
                "task-" + kept.id() + "@" + host,
                kept.since(),
                due,
                TaskWords.title(words, kept.task()),
                lines(words, account, site).facts(kept.task()),
                site + kept.task().link());
    }

    /** The feed of a person, the newest task first. */
    public AtomFeed feed(Asker asker, Account account, String site, String host, String self) {
        Messages words = words(account);
        String names = "tag:" + host + ",2026:";
        List<AtomFeed.Entry> entries = tasks.openFor(asker, ENTRIES).stream()
                .sorted(Comparator.comparing(KeptTask::since).reversed())
                .map(kept -> new AtomFeed.Entry(
                        names + "task/" + kept.id(),
                        TaskWords.title(words, kept.task()),
                        kept.since(),
                        Asker.system().fullName(),
                        site + kept.task().link(),
                        lines(words, account, site).facts(kept.task())))
                .toList();
        return new AtomFeed(
                names + "feed/work/" + account.id(), words.text("notices.work.title"), site + self, site + "/work", entries);
    }

    private TaskLines lines(Messages words, Account account, String site) {
        return new TaskLines(words, Moments.of(words, standards.zone(account)), site);
    }

    private Messages words(Account account) {
        return standards.words(account);
    }
}
