package org.ecities.pages;

import org.ecities.store.Comment;
import org.ecities.store.PageNames;

/**
 * Who may take a comment away and put it back, from who asks and what became of the comment. That the asker may view
 * the page is decided before.
 */
public final class CommentRights {

    private CommentRights() {}

    /**
     * One's own comment, or any as somebody who may delete the page.
     *
     * @param mayDelete whether the asker may delete the page
     */
    public static boolean mayRemove(Asker asker, Comment comment, boolean mayDelete) {
        return !comment.removed() && (is(asker, comment.author()) || mayDelete);
    }

    /**
     * Whoever took it away, or somebody who may delete the page; what its author withdrew only the author puts back.
     *
     * @param mayDelete whether the asker may delete the page
     */
    public static boolean mayRestore(Asker asker, Comment comment, boolean mayDelete) {
        return comment.removal()
                .filter(removal -> is(asker, removal.by()) || mayDelete && !withdrawn(comment))
                .isPresent();
    }

    /** True when the author took it away. */
    public static boolean withdrawn(Comment comment) {
        return comment.removal().filter(removal -> same(removal.by(), comment.author())).isPresent();
    }

    private static boolean is(Asker asker, String login) {
        return asker.signedIn() && same(asker.login(), login);
    }

    private static boolean same(String one, String other) {
        return PageNames.folded(one).equals(PageNames.folded(other));
    }
}
