package org.ecities.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ecities.store.Account;
import org.ecities.store.MailBox;
import org.ecities.store.Newsletter;

/**
 * Newsletters that were sent a short while ago, with the accounts that get them.
 *
 * @param sent    the oldest first
 * @param readers who gets them
 */
record FreshNewsletters(List<Newsletter> sent, NewsletterReaders readers) {

    /** Whoever cannot be reached for longer finds a newsletter in the archive. */
    static final Duration LASTS = Duration.ofDays(14);

    /** What is still to be told to somebody of those sent until a moment, the oldest first. */
    List<Newsletter> untold(Account account, MailBox box, Instant until) {
        return readers.gets(account)
                ? sent.stream().filter(one -> untold(one, account, box, until)).toList()
                : List.of();
    }

    /** Somebody new is not told what was sent before they came. */
    private static boolean untold(Newsletter newsletter, Account account, MailBox box, Instant until) {
        return newsletter.sent()
                .filter(at -> at.isAfter(box.newsTold()) && at.isAfter(account.created()) && !at.isAfter(until))
                .isPresent();
    }
}
