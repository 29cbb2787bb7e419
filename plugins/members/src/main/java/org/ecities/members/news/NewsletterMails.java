package org.ecities.members.news;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ecities.accounts.RandomText;
import org.ecities.accounts.TokenHash;
import org.ecities.notices.Letters;
import org.ecities.notices.NewsletterReaders;
import org.ecities.store.Letter;
import org.ecities.store.Newsletter;
import org.ecities.store.Store;
import org.ecities.store.Subscriber;
import org.ecities.store.SubscriberStore.Told;

/**
 * Writes the letters of newsletters to readers without an account, some at a time, each with a mark that it was written:
 * after a crash it goes on where it was. Readers with an account get it with their summary.
 */
public final class NewsletterMails implements Runnable {

    /** How long after it was sent letters are still written, for example when the server was off. */
    private static final Duration FRESH = Duration.ofDays(14);
    private static final Duration LASTS = Duration.ofDays(7);
    private static final int AT_ONCE = 200;

    private final Store store;
    private final Letters letters;
    private final Clock clock;

    /** Connects the parts. */
    public NewsletterMails(Store store, Letters letters, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void run() {
        if (letters.on()) {
            store.newsletters().sentAfter(clock.instant().minus(FRESH)).forEach(this::write);
        }
    }

    private void write(Newsletter newsletter) {
        List<Subscriber> some = store.subscribers().untold(newsletter, AT_ONCE);
        if (some.isEmpty()) {
            return;
        }
        NewsletterReaders members = NewsletterReaders.of(store);
        while (!some.isEmpty()) {
            store.subscribers().tell(newsletter, some.stream().map(one -> told(newsletter, one, members)).toList());
            some = store.subscribers().untold(newsletter, AT_ONCE);
        }
    }

    /** Whoever has an account gets it there. */
    private Told told(Newsletter newsletter, Subscriber subscriber, NewsletterReaders members) {
        String token = RandomText.hex(Subscriptions.TOKEN_BYTES);
        return members.has(subscriber.email())
                ? new Told(subscriber.id(), Optional.empty(), "")
                : new Told(subscriber.id(), Optional.of(letter(newsletter, subscriber, token)), TokenHash.of(token));
    }

    private Letter letter(Newsletter newsletter, Subscriber subscriber, String token) {
        String stop = letters.address("/newsletter/leave?token=" + token);
        String text = letters.words(subscriber.language(), "members.news.mail.hello")
                + newsletter.subject() + "\n\n" + newsletter.body().strip() + "\n\n----\n\n"
                + letters.words(subscriber.language(), "members.news.mail.leave", stop);
        Instant ends = clock.instant().plus(LASTS);
        return new Letter(
                0, "newsletter/" + newsletter.id() + "/" + subscriber.id(), "newsletter", subscriber.email(),
                newsletter.subject(), text, 0, ends, stop);
    }
}
