package org.ecities.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A commit as the feed tells it.
 *
 * @param number its number
 * @param at     its time
 * @param author login of the author
 * @param note   the author's note
 * @param batch  the import it belongs to
 * @param pages  the versions it made
 */
public record Change(
        long number, Instant at, String author, String note, Optional<String> batch, List<PageHead> pages) {}
