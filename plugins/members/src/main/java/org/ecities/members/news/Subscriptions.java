package org.ecities.members.news;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ecities.accounts.ProfileRules;
import org.ecities.accounts.RandomText;
import org.ecities.accounts.TokenHash;
import org.ecities.notices.Letters;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Right;
import org.ecities.store.Subscriber;
import org.ecities.store.SubscriberStore;

/**
 * Readers of the newsletter without an account. Whoever asks gets a letter with a link; only the button behind it makes
 * the address one of a reader. Nobody learns from an answer whether an address is known.
 */
public final class Subscriptions {

    /** How long an address waits to be confirmed. */
    public static final Duration LASTS = Duration.ofDays(7);
    /** Most addresses that wait to be confirmed. */
    public static final int MAX_WAITING = 2_000;

    static final int TOKEN_BYTES = 32;

    /** Somebody whom others put in here gets one letter in this time. */
    private static final Duration ASKED_EACH = Duration.ofDays(1);

    private final SubscriberStore store;
    private final Letters letters;
    private final Clock clock;

    /** Connects the parts. */
    public Subscriptions(SubscriberStore store, Letters letters, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.clock = clock;
    }

    /** True when mail is sent, so that somebody can subscribe. */
    public boolean on() {
        return letters.on();
    }

    /**
     * Asks an address whether it wants the newsletter, unless it gets it or was asked today.
     *
     * @param language language tag of the reader
     * @throws PageRefusedException when it is no address, no mail is sent, or very many wait to be confirmed
     */
    public void ask(String email, String language) {
        if (!on()) {
            throw new PageRefusedException("members.news.off");
        }
        if (email.isEmpty() || !ProfileRules.email(email)) {
            throw new PageRefusedException("members.join.email.wrong", email);
        }
        if (store.waiting() >= MAX_WAITING) {
            throw new PageRefusedException("members.news.full");
        }
        String known = Messages.LANGUAGES.stream().anyMatch(one -> one.getLanguage().equals(language))
                ? language
                : Messages.LANGUAGES.get(0).getLanguage();
        String token = RandomText.hex(TOKEN_BYTES);
        if (store.ask(email, known, TokenHash.of(token), clock.instant().minus(ASKED_EACH), MAX_WAITING)) {
            letters.write(
                    "members.letter.newsletter", "newsletter.ask/" + TokenHash.of(token), email, known,
                    "/newsletter/confirm?token=" + token, LASTS, email);
        }
    }

    /** Who was asked by the token of a letter. */
    public Optional<Subscriber> asked(String token) {
        return token.isEmpty() ? Optional.empty() : store.asked(TokenHash.of(token));
    }

    /** Confirms the address; false for a token that is void. */
    public boolean confirm(String token) {
        return !token.isEmpty() && store.confirm(TokenHash.of(token));
    }

    /** Whom a token lets leave. */
    public Optional<Subscriber> leaving(String token) {
        return token.isEmpty() ? Optional.empty() : store.leaving(TokenHash.of(token));
    }

    /** Removes the address of a token; false for one that is void. */
    public boolean leave(String token) {
        return !token.isEmpty() && store.leave(TokenHash.of(token));
    }

    /**
     * Removes an address for the secretariat.
     *
     * @throws NotAllowedException  for others
     * @throws PageRefusedException when there is no such address
     */
    public void remove(Asker by, String email) {
        if (!by.secretariat()) {
            throw new NotAllowedException(Right.EDIT, "");
        }
        if (email.isEmpty() || !store.remove(email)) {
            throw new PageRefusedException("members.news.unknown", email);
        }
    }

    /** How many addresses wait to be confirmed. */
    public int waiting() {
        return store.waiting();
    }
}
