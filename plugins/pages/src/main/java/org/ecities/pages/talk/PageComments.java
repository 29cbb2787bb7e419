package org.ecities.pages.talk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ecities.pages.Asker;
import org.ecities.pages.CommentRights;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Proposal;
import org.ecities.pages.Right;
import org.ecities.pages.TalkChange;
import org.ecities.store.Comment;
import org.ecities.store.CommentChange;
import org.ecities.store.CommentStore;

/** Reading and changing the comments of pages with rights; the one way in and out for every module. */
public final class PageComments {

    private final Pages pages;
    private final CommentStore store;

    /** Connects the parts. */
    public PageComments(Pages pages, CommentStore store) {
        this.pages = pages;
        this.store = store;
    }

    /**
     * Comments of a page the asker may view, oldest first, removed ones too.
     *
     * @param before only those with an identity below this
     * @param limit  at most so many, the newest
     */
    public List<Comment> comments(Asker asker, String page, long before, int limit) {
        List<Comment> newestFirst = pages.view(asker, page)
                .map(found -> store.comments(found.pageId(), before, limit))
                .orElse(List.of());
        List<Comment> oldestFirst = new ArrayList<>(newestFirst);
        Collections.reverse(oldestFirst);
        return List.copyOf(oldestFirst);
    }

    /** Number of the comments of a page, removed ones too; 0 where the asker may not view it. */
    public int count(Asker asker, String page) {
        return pages.view(asker, page).map(found -> store.count(found.pageId())).orElse(0);
    }

    /** Whether somebody may say something under a page. */
    public boolean mayAdd(Asker asker, String page) {
        return pages.may(asker, Right.COMMENT, page);
    }

    /** Whether somebody may take a comment away. */
    public boolean mayRemove(Asker asker, Comment comment) {
        return CommentRights.mayRemove(asker, comment, pages.may(asker, Right.DELETE, comment.page()));
    }

    /** Whether somebody may put a comment back. */
    public boolean mayRestore(Asker asker, Comment comment) {
        return CommentRights.mayRestore(asker, comment, pages.may(asker, Right.DELETE, comment.page()));
    }

    /**
     * Says something.
     *
     * @return identity of the comment
     * @throws NotAllowedException  the right to comment is missing
     * @throws PageRefusedException the text is empty or too long, or the page is full
     */
    public long add(Asker asker, String page, String text) {
        return change(asker, TalkChange.add(page, text));
    }

    /**
     * Takes a comment away.
     *
     * @throws NotAllowedException  the asker may not view the page
     * @throws PageRefusedException there is no such comment, or it is not the asker's to take away
     */
    public void remove(Asker asker, String page, long comment) {
        change(asker, TalkChange.remove(page, comment));
    }

    /**
     * Puts a comment back.
     *
     * @throws NotAllowedException  the asker may not view the page
     * @throws PageRefusedException there is no such comment, or it is not the asker's to put back
     */
    public void restore(Asker asker, String page, long comment) {
        change(asker, TalkChange.restore(page, comment));
    }

    private long change(Asker asker, TalkChange change) {
        return pages.commit(asker, Proposal.of(change)).stream()
                .flatMap(commit -> commit.comments().stream())
                .mapToLong(CommentChange::comment)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a change of a comment is never without effect"));
    }
}
