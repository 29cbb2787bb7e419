package org.ecities.pages.web;

import org.ecities.pages.CommentRights;
import org.ecities.pages.talk.PageComments;
import org.ecities.store.Comment;

/**
 * One comment as its page shows it.
 *
 * @param id         its number
 * @param who        who said it, as far as the visitor may know
 * @param when       time for people
 * @param iso        time for machines
 * @param html       its text; empty when it was taken away and the visitor may not put it back
 * @param removed    that it was taken away, in words; empty for one that stands
 * @param mayRemove  true when the visitor may take it away
 * @param mayRestore true when the visitor may put it back
 * @param own        true when the visitor said it
 */
public record CommentLine(
        long id,
        String who,
        String when,
        String iso,
        String html,
        String removed,
        boolean mayRemove,
        boolean mayRestore,
        boolean own) {

    static CommentLine of(Visit visit, Moments moments, PageComments comments, Comment comment) {
        boolean mayRestore = comments.mayRestore(visit.asker(), comment);
        boolean shown = !comment.removed() || mayRestore;
        return new CommentLine(
                comment.id(),
                Contributors.shown(visit, comment.author()),
                moments.minute(comment.at()),
                comment.at().toString(),
                shown ? CommentHtml.of(comment.text()) : "",
                removed(visit, moments, comment),
                comments.mayRemove(visit.asker(), comment),
                mayRestore,
                visit.asker().signedIn() && visit.asker().login().equals(comment.author()));
    }

    private static String removed(Visit visit, Moments moments, Comment comment) {
        String key = CommentRights.withdrawn(comment) ? "pages.comments.withdrawn" : "pages.comments.removed";
        return comment.removal().map(gone -> visit.messages().text(key, moments.day(gone.at()))).orElse("");
    }
}
