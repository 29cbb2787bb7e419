package org.ecities.store;

/**
 * What a commit did with a comment.
 *
 * @param comment its identity
 * @param pageId  identity of its page
 * @param page    the page's name at present
 * @param kind    what became of it
 * @param change  number of the commit in the change feed
 */
public record CommentChange(long comment, long pageId, String page, CommentEdit.Kind kind, long change) {}
