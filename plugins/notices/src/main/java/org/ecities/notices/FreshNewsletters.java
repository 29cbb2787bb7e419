package org.ecities.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ecities.store.Account;
import org.ecities.store.MailBox;
import org.ecities.store.Newsletter;
import org.ecities.store.NewsletterStore;

/**
 * Newsletters that were sent a short while ago, with the accounts that get them. Of several accounts with one mail
 * address one gets them: they go to people, not to accounts.
 */
final class FreshNewsletters {

    /** Whoever cannot be reached for longer finds a newsletter in the archive. */
    static final Duration LASTS = Duration.ofDays(14);

    private final List<Newsletter> sent;
    private final Map<String, Long> readers = new HashMap<>();

    private FreshNewsletters(List<Newsletter> sent) {
        this.sent = sent;
    }

    static FreshNewsletters of(
            NewsletterStore newsletters, Collection<Account> accounts, Map<Long, MailBox> boxes, Instant now) {
        FreshNewsletters fresh = new FreshNewsletters(newsletters.sentAfter(now.minus(LASTS)));
        if (!fresh.sent.isEmpty()) {
            accounts.stream()
                    .filter(account -> reads(account, boxes.getOrDefault(account.id(), MailBox.fresh(account.id()))))
                    .forEach(account -> fresh.readers.merge(folded(account), account.id(), Math::min));
        }
        return fresh;
    }

    /** Whether somebody gets newsletters by their account. */
    static boolean reads(Account account, MailBox box) {
        return !account.closed() && !account.email().isBlank() && !box.undelivered() && box.newsletter();
    }

    private static String folded(Account account) {
        return account.email().toLowerCase(Locale.ROOT);
    }

    /** What is still to be told to somebody of those sent until a moment, the oldest first. */
    List<Newsletter> untold(Account account, MailBox box, Instant until) {
        if (!Long.valueOf(account.id()).equals(readers.get(folded(account)))) {
            return List.of();
        }
        return sent.stream()
                .filter(newsletter -> newsletter.sent()
                        .filter(at -> at.isAfter(box.newsTold()) && at.isAfter(account.created()) && !at.isAfter(until))
                        .isPresent())
                .toList();
    }
}
