package org.ecities.store;

import java.time.Instant;

/**
 * One entry of the audit journal.
 *
 * @param id    its number; later entries have higher ones
 * @param at    when it was written
 * @param event what happened
 */
public record AuditEntry(long id, Instant at, AuditEvent event) {}
