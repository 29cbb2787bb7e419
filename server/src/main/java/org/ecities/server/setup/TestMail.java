package org.ecities.server.setup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.ecities.notices.MailServer;
import org.ecities.notices.SmtpPostman;
import org.ecities.notices.UndeliveredException;
import org.ecities.pages.Messages;
import org.ecities.store.Letter;

/**
 * Sends single mails by a server that is being set up; only so many an hour, so that nobody looks for open ports with
 * it.
 */
final class TestMail {

    /** Mails in one hour, of all administrators together. */
    static final int AN_HOUR = 10;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Clock clock;
    private final Deque<Instant> sent = new ArrayDeque<>();

    TestMail(Clock clock) {
        this.clock = clock;
    }

    /**
     * How the server answered.
     *
     * @param taken true when it took the mail
     * @param said  what it said when it did not; absent when nothing spoke like a mail server
     */
    record Answer(boolean taken, Optional<String> said) {}

    /** How long the next one has to wait; zero when it need not. */
    synchronized Duration pause() {
        Instant now = clock.instant();
        while (!sent.isEmpty() && !sent.peek().plus(Duration.ofHours(1)).isAfter(now)) {
            sent.remove();
        }
        return sent.size() < AN_HOUR ? Duration.ZERO : Duration.between(now, sent.peek().plus(Duration.ofHours(1)));
    }

    /** Takes one of the mails of this hour; false when there is none left. */
    synchronized boolean begin() {
        if (!pause().isZero()) {
            return false;
        }
        sent.add(clock.instant());
        return true;
    }

    /** Sends one mail and waits for the answer. */
    Answer send(MailServer server, String to, String network, Messages words) {
        Letter letter = new Letter(
                0, "test", "test", to,
                words.text("server.setup.test.subject", network),
                words.text("server.setup.test.text", network),
                0, clock.instant());
        try {
            new SmtpPostman(server, clock, PATIENCE).deliver(letter);
            return new Answer(true, Optional.empty());
        } catch (UndeliveredException refused) {
            return new Answer(false, refused.said());
        }
    }
}
