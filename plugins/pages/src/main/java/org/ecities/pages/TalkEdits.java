package org.ecities.pages;

import org.ecities.store.Comment;
import org.ecities.store.CommentEdit;
import org.ecities.store.CommentStore;
import org.ecities.store.PageHead;
import org.ecities.store.PageStore;

/** Turns wanted changes of comments into edits the store can keep: checks and rights. */
final class TalkEdits {

    private final PageStore pages;
    private final CommentStore comments;
    private final PageRules rules;

    TalkEdits(PageStore pages, CommentStore comments, PageRules rules) {
        this.pages = pages;
        this.comments = comments;
        this.rules = rules;
    }

    /** The edit against the page and the comment as they are now. */
    CommentEdit prepare(Asker asker, TalkChange change) {
        PageHead page = pages.head(change.page())
                .filter(head -> Rights.may(asker, Right.VIEW, head.name(), rules.of(head)))
                .orElseThrow(() -> new NotAllowedException(Right.COMMENT, change.page()));
        return switch (change.kind()) {
            case ADDED -> added(asker, change, page);
            case REMOVED -> removed(asker, change, page);
            case RESTORED -> restored(asker, change, page);
        };
    }

    private CommentEdit added(Asker asker, TalkChange change, PageHead page) {
        if (!Rights.may(asker, Right.COMMENT, page.name(), rules.of(page))) {
            throw new NotAllowedException(Right.COMMENT, page.name());
        }
        if (comments.count(page.pageId()) >= Pages.MAX_COMMENTS) {
            throw new PageRefusedException("pages.refused.comment.many", page.name(), Pages.MAX_COMMENTS);
        }
        return CommentEdit.added(page.name(), page.version(), accepted(page.name(), change.text()));
    }

    private CommentEdit removed(Asker asker, TalkChange change, PageHead page) {
        Comment comment = comment(page, change);
        boolean may = !comment.removed() && CommentRights.mayRemove(asker, comment, mayDelete(asker, page));
        require(may, page, change);
        return CommentEdit.removed(page.name(), page.version(), comment.id());
    }

    private CommentEdit restored(Asker asker, TalkChange change, PageHead page) {
        Comment comment = comment(page, change);
        require(CommentRights.mayRestore(asker, comment, mayDelete(asker, page)), page, change);
        return CommentEdit.restored(page.name(), page.version(), comment.id());
    }

    private Comment comment(PageHead page, TalkChange change) {
        return comments.comment(page.pageId(), change.comment())
                .orElseThrow(() -> new PageRefusedException(
                        "pages.refused.comment.absent", page.name(), String.valueOf(change.comment())));
    }

    private boolean mayDelete(Asker asker, PageHead page) {
        return Rights.may(asker, Right.DELETE, page.name(), rules.of(page));
    }

    private static void require(boolean may, PageHead page, TalkChange change) {
        if (!may) {
            throw new PageRefusedException(
                    "pages.refused.comment.right", page.name(), String.valueOf(change.comment()));
        }
    }

    private static String accepted(String page, String typed) {
        String text = PageText.normalised(typed).replace(PageText.LINE_END, "\n").strip();
        if (text.isEmpty()) {
            throw new PageRefusedException("pages.refused.comment.empty", page);
        }
        if (text.length() > Comment.MAX_TEXT) {
            throw new PageRefusedException("pages.refused.comment.long", text.length(), Comment.MAX_TEXT);
        }
        return text;
    }
}
