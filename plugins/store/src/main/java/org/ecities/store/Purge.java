package org.ecities.store;

import java.time.Instant;

/**
 * Something that went for good.
 *
 * @param id     number of the purge, rising
 * @param item   what went
 * @param author login of the administrator
 * @param at     when
 * @param reason why
 */
public record Purge(long id, PurgeItem item, String author, Instant at, String reason) {}
