package org.ecities.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries of the audit journal are wanted.
 *
 * @param actor  login in any case; absent for all
 * @param kind   what was done; absent for everything
 * @param since  not older than this; absent for all
 * @param before only entries with a lower number
 * @param limit  most entries
 */
public record AuditQuery(
        Optional<String> actor, Optional<AuditKind> kind, Optional<Instant> since, long before, int limit) {

    /** The newest entries of all. */
    public static AuditQuery newest(int limit) {
        return new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), Long.MAX_VALUE, limit);
    }

    /** The same question about entries before one. */
    public AuditQuery before(long id) {
        return new AuditQuery(actor, kind, since, id, limit);
    }
}
