package org.ecities.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Newsletters. Writes are durable when the method returns. */
public interface NewsletterStore {

    /** Makes a page the draft of a newsletter. */
    Newsletter begin(long pageId, String language, long upTo, String by);

    /** The newsletter of a page. */
    Optional<Newsletter> ofPage(long pageId);

    /** Newsletters that were not sent, the newest first. */
    List<Newsletter> drafts();

    /** Newsletters that were sent, the newest first. */
    List<Newsletter> sent(int offset, int limit);

    /** Newsletters that were sent after a moment, the oldest first. */
    List<Newsletter> sentAfter(Instant moment);

    /**
     * Sends a newsletter: from now on letters are written.
     *
     * @return false when it was sent before
     */
    boolean send(long id, String subject, String body, String by);
}
