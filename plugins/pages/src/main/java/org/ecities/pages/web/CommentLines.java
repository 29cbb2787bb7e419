package org.ecities.pages.web;

import java.util.List;
import org.ecities.pages.talk.PageComments;
import org.ecities.store.Comment;

/** Puts the comments of a page on a screen, for one visitor. */
public interface CommentLines {

    /** Comments on the page itself; earlier ones are on a screen of their own. */
    int SHOWN = 50;

    /** Adds the last comments of a page and, where the visitor may say something, the form. */
    void add(ShellPage screen, Visit visit, String page);

    /** No page has comments. */
    static CommentLines none() {
        return (screen, visit, page) -> {};
    }

    /** Comments with the visitor's rights. */
    static CommentLines of(PageComments comments) {
        return (screen, visit, page) -> add(screen, visit, comments, page, Numbers.MAX, "");
    }

    /**
     * Adds comments of a page.
     *
     * @param before only those with a number below this
     * @param typed  what stands in the form
     */
    static void add(
            ShellPage screen, Visit visit, PageComments comments, String page, long before, String typed) {
        List<Comment> read = comments.comments(visit.asker(), page, before, SHOWN + 1);
        List<Comment> shown = read.subList(Math.max(0, read.size() - SHOWN), read.size());
        Moments moments = Moments.of(visit);
        screen.with("comments", shown.stream()
                        .map(comment -> CommentLine.of(visit, moments, comments, comment))
                        .toList())
                .with("commentCount", comments.count(visit.asker(), page))
                .with("earlierComments", read.size() > SHOWN ? earlier(page, shown.get(0)) : "")
                .with("commentAction", Links.comments(page))
                .with("mayComment", comments.mayAdd(visit.asker(), page))
                .with("typedComment", typed)
                .with("commentSignIn", Links.signIn(Links.view(page)))
                .with("maxComment", Comment.MAX_TEXT);
    }

    private static String earlier(String page, Comment first) {
        return Links.comments(page) + "?before=" + first.id();
    }
}
