package org.ecities.store;

import java.util.List;

/**
 * A kept change set.
 *
 * @param number its number in the change feed, from 1, rising
 * @param pages  the versions it made, in the order of its edits
 * @param files  the file versions it made, in the order of its file edits
 * @param comments what it did with comments, in the order of its comment edits
 */
public record Commit(long number, List<PageHead> pages, List<FileVersion> files, List<CommentChange> comments) {

    /** Copies the lists. */
    public Commit {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
        comments = List.copyOf(comments);
    }

    /** A kept change of pages alone. */
    public Commit(long number, List<PageHead> pages) {
        this(number, pages, List.of(), List.of());
    }
}
