package org.ecities.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Moments;
import org.ecities.store.Account;
import org.ecities.store.KeptTask;
import org.ecities.store.Letter;
import org.ecities.store.MailBox;

/** Writes the mails about tasks, in the language and time of whom they are for. */
public final class MailWords {

    /** Where people choose which mails they get. */
    static final String CHOICE = "/account/mail";

    /** More are not named in one part of a summary. */
    private static final int LINES = 20;

    private static final Duration SUMMARY_LASTS = Duration.ofDays(2);

    private final String site;
    private final String network;
    private final StopLinks stopLinks;
    private final Standards standards;

    /**
     * Connects the parts.
     *
     * @param site    address of the site without a slash at the end
     * @param network name of the network, for the subject
     */
    public MailWords(String site, String network, StopLinks stopLinks, Standards standards) {
        this.standards = standards;
        this.site = site;
        this.network = network.replaceAll("\\p{Cntrl}", " ");
        this.stopLinks = stopLinks;
    }

    ZoneId zone(Account account) {
        return standards.zone(account);
    }

    /** The summary of what is new, for one day. */
    Letter summary(String key, Account account, MailBox box, News news, int open, Instant now) {
        Messages words = words(account);
        StringBuilder text = new StringBuilder(words.text("notices.mail.hello", account.login(), network));
        part(text, account, "notices.mail.fresh", news.fresh());
        part(text, account, "notices.mail.near", news.near());
        part(text, account, "notices.mail.late", news.late());
        text.append(words.text("notices.mail.all", open, site + "/work"));
        text.append(words.text("notices.mail.rhythm." + box.rhythm(), site + CHOICE));
        String stop = site + stopLinks.path(box);
        text.append(words.text("notices.mail.stop", stop));
        String subject = words.text("notices.mail.subject", open, network);
        return letter(key, "summary", account, subject, text, now.plus(SUMMARY_LASTS), stop);
    }

    /** The mail about one task that is due soon. */
    Letter deadline(String key, Account account, KeptTask task) {
        Messages words = words(account);
        StringBuilder text = new StringBuilder(words.text("notices.mail.hello", account.login(), network));
        part(text, account, "notices.mail.pressing", List.of(task));
        text.append(words.text("notices.mail.why", site + "/work"));
        String subject = words.text("notices.mail.pressing.subject", TaskWords.title(words, task.task()));
        return letter(key, "deadline", account, subject, text, task.task().due().orElseThrow(), "");
    }

    private void part(StringBuilder text, Account account, String title, List<KeptTask> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        Messages words = words(account);
        TaskLines lines = new TaskLines(words, Moments.of(words, zone(account)), site);
        text.append(words.text(title)).append("\n\n");
        text.append(tasks.stream().limit(LINES).map(lines::of).collect(Collectors.joining("\n\n"))).append("\n\n");
        if (tasks.size() > LINES) {
            text.append(words.text("notices.mail.more", tasks.size() - LINES));
        }
    }

    private static Letter letter(
            String key, String purpose, Account account, String subject, CharSequence text, Instant ends, String stop) {
        return new Letter(0, key, purpose, account.email(), subject, text.toString(), 0, ends, stop);
    }

    private Messages words(Account account) {
        return standards.words(account);
    }
}
