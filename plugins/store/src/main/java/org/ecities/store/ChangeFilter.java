package org.ecities.store;

import java.time.Instant;
import java.util.Objects;

/**
 * Which versions a list of changes holds.
 *
 * @param prefix         begin of the page name in any case; empty for all pages
 * @param author         login of the author; empty for everybody
 * @param withoutImports true to leave out changes of imports
 * @param from           no changes before this time
 */
public record ChangeFilter(String prefix, String author, boolean withoutImports, Instant from) {

    /** Every change. */
    public static final ChangeFilter ALL = new ChangeFilter("", "", false, Instant.EPOCH);

    /** Checks that nothing is null. */
    public ChangeFilter {
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(from, "from");
    }
}
