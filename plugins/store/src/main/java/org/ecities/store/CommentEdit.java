package org.ecities.store;

import java.util.Objects;

/**
 * One comment's part in a {@link ChangeSet}.
 *
 * @param page        name of the page it stands under; the page exists
 * @param pageVersion version of the page by which rights were judged; it must still be the latest
 * @param kind        what becomes of the comment
 * @param comment     its identity; 0 for a new one
 * @param text        text of a new one; else empty
 */
public record CommentEdit(String page, int pageVersion, Kind kind, long comment, String text) {

    /** What can become of a comment. */
    public enum Kind {
        /** It is said. */
        ADDED,
        /** It is taken away. */
        REMOVED,
        /** It is put back. */
        RESTORED
    }

    /** Checks that nothing is null. */
    public CommentEdit {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** A new comment. */
    public static CommentEdit added(String page, int pageVersion, String text) {
        return new CommentEdit(page, pageVersion, Kind.ADDED, 0, text);
    }

    /** A comment is taken away; its text stays in the store. */
    public static CommentEdit removed(String page, int pageVersion, long comment) {
        return new CommentEdit(page, pageVersion, Kind.REMOVED, comment, "");
    }

    /** A comment that was taken away is put back. */
    public static CommentEdit restored(String page, int pageVersion, long comment) {
        return new CommentEdit(page, pageVersion, Kind.RESTORED, comment, "");
    }
}
