package org.ecities.store;

import java.time.Instant;
import java.util.Objects;

/**
 * Something a person typed and did not save. It is nobody else's business and no part of the change feed.
 *
 * @param form   which form it was typed into, for example {@code edit}
 * @param page   name of the page
 * @param base   version the person started from; 0 for a new page
 * @param fields what was typed, in the form of whoever keeps it
 * @param at     when it was kept
 */
public record KeptDraft(String form, String page, int base, String fields, Instant at) {

    /** Checks that nothing is null. */
    public KeptDraft {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(at, "at");
    }
}
