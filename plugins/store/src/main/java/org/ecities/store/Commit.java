package org.ecities.store;

import java.util.List;

/**
 * A kept change set.
 *
 * @param number its number in the change feed, from 1, rising
 * @param pages  the versions it made, in the order of its edits
 */
public record Commit(long number, List<PageHead> pages) {

    /** Copies the list. */
    public Commit {
        pages = List.copyOf(pages);
    }
}
