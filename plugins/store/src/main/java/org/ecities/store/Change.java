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
 * @param pages  the page versions it made; empty when it changed files alone
 * @param files  the file versions it made
 * @param comments what it did with comments
 * @param purges what it removed for good
 * @param values identities of the pages whose private values it changed or removed for good; never what or by which field
 */
public record Change(
        long number,
        Instant at,
        String author,
        String note,
        Optional<String> batch,
        List<PageHead> pages,
        List<FileVersion> files,
        List<CommentChange> comments,
        List<PurgeItem> purges,
        List<Long> values) {

    /** A change of pages alone. */
    public Change(
            long number, Instant at, String author, String note, Optional<String> batch, List<PageHead> pages) {
        this(number, at, author, note, batch, pages, List.of(), List.of(), List.of(), List.of());
    }
}
