package org.ecities.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A newsletter: a page that is a draft first and is sent once.
 *
 * @param id       identity, rising
 * @param pageId   identity of its page
 * @param language language tag of its text
 * @param upTo     number of the last change its draft tells of
 * @param begun    when it was begun
 * @param begunBy  login of who began it
 * @param sent     when it was sent; absent for a draft
 * @param sentBy   login of who sent it; empty for a draft
 * @param subject  its title as it was sent; empty for a draft
 * @param body     what the letters say, plain text; empty for a draft
 */
public record Newsletter(
        long id,
        long pageId,
        String language,
        long upTo,
        Instant begun,
        String begunBy,
        Optional<Instant> sent,
        String sentBy,
        String subject,
        String body) {

    /** Leaves the text out of logs. */
    @Override
    public String toString() {
        return "Newsletter[" + id + " page " + pageId + "]";
    }
}
