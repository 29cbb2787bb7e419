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
import org.ecities.store.Newsletter;

/** Writes the mails about tasks, in the language and time of whom they are for. */
public final class MailWords {

    /** Where people choose which mails they get. */
    static final String CHOICE = "/account/mail";

    /** More are not named in one part of a summary. */
    private static final int LINES = 20;

    private static final Duration SUMMARY_LASTS = Duration.ofDays(2);
    private static final Duration NEWSLETTER_LASTS = Duration.ofDays(7);

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

    /** The summary of what is new, for one day; newsletters come last. */
    Letter summary(
            String key, Account account, MailBox box, News news, int open, List<Newsletter> newsletters, Instant now) {
        Messages words = words(account);
        StringBuilder text = new StringBuilder(words.text("notices.mail.hello", account.login(), network));
        part(text, account, "notices.mail.fresh", news.fresh());
        part(text, account, "notices.mail.near", news.near());
        part(text, account, "notices.mail.late", news.late());
        text.append(words.text("notices.mail.all", open, site + "/work"));
        newsletters.forEach(one -> newsletter(text, words, one));
        text.append(words.text("notices.mail.rhythm." + box.rhythm(), site + CHOICE));
        String stop = site + stopLinks.path(box, newsletters.isEmpty() ? StopLinks.Ends.SUMMARY : StopLinks.Ends.BOTH);
        text.append(words.text("notices.mail.stop", stop));
        String subject = words.text(newsletters.isEmpty() ? "notices.mail.subject" : "notices.mail.subject.news", open, network);
        return letter(key, "summary", account, subject, text, now.plus(lasts(newsletters)), stop);
    }

    /** Newsletters on a day without anything else to tell. */
    Letter newsletter(String key, Account account, MailBox box, List<Newsletter> newsletters, Instant now) {
        Messages words = words(account);
        StringBuilder text = new StringBuilder(words.text("notices.mail.hello", account.login(), network));
        newsletters.forEach(one -> newsletter(text, words, one));
        text.append(words.text("notices.mail.newsletter.choice", site + CHOICE));
        String stop = site + stopLinks.path(box, StopLinks.Ends.NEWSLETTER);
        text.append(words.text("notices.mail.newsletter.stop", stop));
        String subject = network + ": " + newsletters.get(newsletters.size() - 1).subject();
        return letter(key, "summary", account, subject, text, now.plus(NEWSLETTER_LASTS), stop);
    }

    private void newsletter(StringBuilder text, Messages words, Newsletter newsletter) {
        text.append(words.text("notices.mail.newsletter", network))
                .append("\n\n")
                .append(newsletter.subject())
                .append("\n\n")
                .append(newsletter.body().strip())
                .append("\n\n----\n\n");
    }

    private static Duration lasts(List<Newsletter> newsletters) {
        return newsletters.isEmpty() ? SUMMARY_LASTS : NEWSLETTER_LASTS;
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
