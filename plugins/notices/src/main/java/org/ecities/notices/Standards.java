package org.ecities.notices;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.ecities.pages.Messages;
import org.ecities.store.Account;

/**
 * What holds for people who have not chosen a time zone or a language.
 *
 * @param zone     time zone of the network
 * @param language default language of the network
 */
public record Standards(ZoneId zone, Locale language) {

    /** UTC and the first language of the program. */
    public static final Standards PLAIN = new Standards(ZoneId.of("UTC"), Messages.LANGUAGES.get(0));

    /** Checks that both are there. */
    public Standards {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(language, "language");
    }

    /** The time zone of an account. */
    ZoneId zone(Account account) {
        return account.zone().isEmpty() ? zone : ZoneId.of(account.zone());
    }

    /** Words in the language of an account. */
    Messages words(Account account) {
        return words(account.language());
    }

    /** Words in a language by its tag; an empty one is nobody's choice. */
    Messages words(String tag) {
        return Messages.of(tag.isEmpty() ? language : Locale.forLanguageTag(tag));
    }
}
