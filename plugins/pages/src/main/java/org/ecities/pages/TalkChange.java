package org.ecities.pages;

import org.ecities.store.CommentEdit;

/**
 * One comment under a page that somebody wants to say, take away or put back.
 *
 * @param page    the page
 * @param kind    what is wanted
 * @param comment identity of the comment; 0 for a new one
 * @param text    text of a new one; else empty
 */
public record TalkChange(String page, CommentEdit.Kind kind, long comment, String text) {

    /** Says something. */
    public static TalkChange add(String page, String text) {
        return new TalkChange(page, CommentEdit.Kind.ADDED, 0, text);
    }

    /** Takes a comment away: one's own, or as somebody who may delete the page. */
    public static TalkChange remove(String page, long comment) {
        return new TalkChange(page, CommentEdit.Kind.REMOVED, comment, "");
    }

    /** Puts a comment back. */
    public static TalkChange restore(String page, long comment) {
        return new TalkChange(page, CommentEdit.Kind.RESTORED, comment, "");
    }
}
