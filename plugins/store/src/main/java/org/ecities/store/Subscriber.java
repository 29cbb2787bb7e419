package org.ecities.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who gets the newsletter without an account, or has asked for it.
 *
 * @param id        identity
 * @param email     mail address
 * @param language  language tag of the reader
 * @param asked     when they last asked
 * @param confirmed when they said that the address is theirs; absent before
 */
public record Subscriber(long id, String email, String language, Instant asked, Optional<Instant> confirmed) {

    /** Leaves the address out of logs. */
    @Override
    public String toString() {
        return "Subscriber[" + id + "]";
    }
}
