package org.ecities.store;

import java.time.Instant;

/**
 * Something that happened to a page, as lists of changes tell it: a version of its text, of one of its files, or what
 * became of a comment.
 *
 * @param pageId identity of the page
 * @param page   the page's name at present
 * @param kind   what happened
 * @param number version of the page or the file, or identity of the comment
 * @param file   name of the file; else empty
 * @param author login of the author
 * @param note   what the author said about the change; of a comment that stands, its text; may be empty
 * @param at     time of the commit
 * @param change number of the commit in the change feed
 */
public record PageEvent(
        long pageId, String page, Kind kind, long number, String file, String author, String note, Instant at,
        long change) {

    /** What can happen. */
    public enum Kind {
        /** The page has another text. */
        TEXT,
        /** The page is deleted. */
        TEXT_DELETED,
        /** A file has another content, or is there for the first time. */
        FILE,
        /** A file is deleted. */
        FILE_DELETED,
        /** A comment is said. */
        COMMENT_ADDED,
        /** A comment is taken away. */
        COMMENT_REMOVED,
        /** A comment is put back. */
        COMMENT_RESTORED
    }

    /** A version of a page. */
    public static PageEvent of(PageHead head) {
        Kind kind = head.deleted() ? Kind.TEXT_DELETED : Kind.TEXT;
        return new PageEvent(
                head.pageId(), head.name(), kind, head.version(), "", head.author(), head.note(), head.at(),
                head.change());
    }

    /** A version of a file. */
    public static PageEvent of(FileVersion file) {
        Kind kind = file.deleted() ? Kind.FILE_DELETED : Kind.FILE;
        return new PageEvent(
                file.pageId(), file.page(), kind, file.version(), file.name(), file.author(), file.note(), file.at(),
                file.change());
    }

    /** True for a version of the page's own text. */
    public boolean ofText() {
        return kind == Kind.TEXT || kind == Kind.TEXT_DELETED;
    }

    /** True for a version of a file. */
    public boolean ofFile() {
        return kind == Kind.FILE || kind == Kind.FILE_DELETED;
    }
}
