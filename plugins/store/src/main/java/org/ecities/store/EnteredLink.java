package org.ecities.store;

import java.time.Instant;

/**
 * A link to an entry that somebody made for an institution.
 *
 * @param pageId   page of the institution
 * @param sequence the entry of its journal
 * @param ends     from when on it leads nowhere
 */
public record EnteredLink(long pageId, long sequence, Instant ends) {}
