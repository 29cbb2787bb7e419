package org.ecities.store;

import java.time.Instant;

/**
 * A link by which a person without an account reaches the entry about them.
 *
 * @param id       identity
 * @param pageId   page of the entry
 * @param language language tag of the letter it was sent with
 * @param made     when
 * @param ends     until when it is good
 */
public record EntryLink(long id, long pageId, String language, Instant made, Instant ends) {

    /** True while it can be used. */
    public boolean openAt(Instant now) {
        return now.isBefore(ends);
    }
}
