package org.ecities.members.news;

import java.time.Instant;
import org.ecities.store.Newsletter;

/**
 * A newsletter in the archive.
 *
 * @param id      identity
 * @param page    name of its page at present
 * @param subject title
 * @param sent    when
 */
public record Issue(long id, String page, String subject, Instant sent) {

    static Issue of(Newsletter newsletter, String page) {
        return new Issue(newsletter.id(), page, newsletter.subject(), newsletter.sent().orElse(newsletter.begun()));
    }
}
