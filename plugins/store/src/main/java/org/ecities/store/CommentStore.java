package org.ecities.store;

import java.util.List;
import java.util.Optional;

/**
 * Comments under pages. Pages are meant by identity. Whether the page exists and who may see it is the caller's
 * business.
 */
public interface CommentStore {

    /** The last comments of a page with an identity below {@code before}, removed ones too, newest first. */
    List<Comment> comments(long pageId, long before, int limit);

    /** A comment of a page, also a removed one. */
    Optional<Comment> comment(long pageId, long id);

    /** Number of the comments of a page, removed ones too. */
    int count(long pageId);

    /** Texts of the comments of a page that stand, oldest first; at most {@code limit}, the newest ones. */
    List<String> texts(long pageId, int limit);
}
