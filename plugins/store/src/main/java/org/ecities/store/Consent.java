package org.ecities.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody agreed to when a private value was kept.
 *
 * @param scope   what was agreed to, in words
 * @param given   when
 * @param expires from when on the value is not shown any more; absent for no end
 */
public record Consent(String scope, Instant given, Optional<Instant> expires) {

    /** Longest scope in characters. */
    public static final int MAX_SCOPE = 500;

    /** Checks that nothing is missing. */
    public Consent {
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(expires, "expires");
        if (scope.isBlank() || scope.length() > MAX_SCOPE) {
            throw new StoreException("a consent says in 1 to " + MAX_SCOPE + " characters what was agreed to");
        }
    }
}
