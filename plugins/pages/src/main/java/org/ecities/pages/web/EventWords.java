package org.ecities.pages.web;

import org.ecities.pages.Messages;
import org.ecities.store.PageEvent;

/** How what happened to a page is told, and where it can be looked at. */
final class EventWords {

    /** Most characters of a comment in a list. */
    private static final int EXCERPT = 300;

    private EventWords() {}

    /** What happened to a file or a comment, for example {@code file plan.pdf added}; empty for a text. */
    static String what(Messages words, PageEvent event) {
        return switch (event.kind()) {
            case TEXT, TEXT_DELETED -> "";
            case FILE -> words.text(event.number() == 1 ? "pages.event.file.new" : "pages.event.file", event.file());
            case FILE_DELETED -> words.text("pages.event.file.deleted", event.file());
            case COMMENT_ADDED -> words.text("pages.event.comment");
            case COMMENT_REMOVED -> words.text("pages.event.comment.removed");
            case COMMENT_RESTORED -> words.text("pages.event.comment.restored");
        };
    }

    /** Where it can be looked at. */
    static String href(PageEvent event) {
        return switch (event.kind()) {
            case TEXT -> Links.view(event.page());
            case TEXT_DELETED -> Links.history(event.page());
            case FILE -> Links.file(event.page(), event.file(), (int) event.number());
            case FILE_DELETED -> Links.view(event.page());
            case COMMENT_ADDED, COMMENT_REMOVED, COMMENT_RESTORED -> Links.comment(event.page(), event.number());
        };
    }

    /** What was said about it: the note, or the beginning of the comment on one line. */
    static String said(PageEvent event) {
        if (event.ofText() || event.ofFile()) {
            return event.note();
        }
        String line = event.note().replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0, cut(line))) + "…";
    }

    /** Number of code points before the cut, so that none is halved. */
    private static int cut(String line) {
        return line.codePointCount(0, EXCERPT - 1);
    }
}
