package org.ecities.notices;

import java.time.Clock;
import java.time.Duration;
import org.ecities.pages.Messages;
import org.ecities.store.Account;
import org.ecities.store.Letter;
import org.ecities.store.OutboxStore;

/** Letters with a link that lets somebody in, in the language of the account. */
public final class LinkLetters {

    private final OutboxStore outbox;
    private final Clock clock;
    private final String network;
    private final Standards standards;

    /**
     * Connects the parts.
     *
     * @param network name of the network, for the subject
     */
    public LinkLetters(OutboxStore outbox, Clock clock, String network, Standards standards) {
        this.standards = standards;
        this.outbox = outbox;
        this.clock = clock;
        this.network = network.replaceAll("\\p{Cntrl}", " ");
    }

    /**
     * Puts a letter into the outbox.
     *
     * @param kind    {@code signIn}, {@code reset} or {@code admin}: which text
     * @param key     what it is about, once
     * @param link    address in the text; empty where the text has none
     * @param lasts   how long the letter is of use
     */
    public void write(String kind, String key, Account account, String link, Duration lasts) {
        Messages words = standards.words(account);
        outbox.add(new Letter(
                0,
                key,
                kind,
                account.email(),
                words.text("notices.letter." + kind + ".subject", network),
                words.text("notices.letter." + kind + ".text", account.login(), link, lasts.toMinutes(), network),
                0,
                clock.instant().plus(lasts)));
    }
}
