package org.ecities.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries of the audit journal are wanted.
 *
 * @param actor  login in any case; absent for all
 * @param kinds  what was done; empty for everything
 * @param since  not older than this; absent for all
 * @param before only entries with a lower number
 * @param limit  most entries
 */
public record AuditQuery(
        Optional<String> actor, Set<AuditKind> kinds, Optional<Instant> since, long before, int limit) {

    /** Copies the set. */
    public AuditQuery {
        kinds = Set.copyOf(kinds);
    }

    /** The newest entries of all. */
    public static AuditQuery newest(int limit) {
        return newest(Set.of(), limit);
    }

    /** The newest entries of some kinds. */
    public static AuditQuery newest(Set<AuditKind> kinds, int limit) {
        return new AuditQuery(Optional.empty(), kinds, Optional.empty(), Long.MAX_VALUE, limit);
    }

    /** The same question about entries before one. */
    public AuditQuery before(long id) {
        return new AuditQuery(actor, kinds, since, id, limit);
    }
}
