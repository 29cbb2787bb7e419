package org.ecities.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Links to unsaved texts, what superiors say of them, and who cleared a version. Links and answers go with the unsaved
 * text. Writes are durable when the method returns.
 */
public interface ApprovalStore {

    /**
     * Makes a link to a person's unsaved text.
     *
     * @param most most links of one text
     * @return the identity; absent when there is no such text or it has that many links
     */
    Optional<Long> link(
            String login, String form, String page, String tokenHash, boolean closedToo, Instant ends, int most);

    /** The link of a token, also one that has ended by its day. */
    Optional<DraftLink> byToken(String tokenHash);

    /** Links of an unsaved text, the newest first. */
    List<DraftLink> links(String login, String form, String page);

    /** Counts that a link was opened. */
    void opened(long id);

    /** Removes a link of a person; false when they have no such link. */
    boolean revoke(String login, long id);

    /**
     * Keeps what a superior said.
     *
     * @param most most answers of one text
     * @return the identity; absent when the text is gone or has that many answers
     */
    Optional<Long> answer(DraftLink link, DraftAnswer answer, int most);

    /** Answers to an unsaved text, the newest first. */
    List<DraftAnswer> answers(String login, String form, String page);

    /** Keeps who cleared a version of a page. */
    void clear(long pageId, Clearance clearance);

    /** Who cleared versions of a page, the newest version first. */
    List<Clearance> clearances(long pageId);

    /** Makes a link to an entry for an institution; earlier links to the same entry go. */
    void enteredLink(String tokenHash, EnteredLink link);

    /** The link of a token to an entry, also one that has ended by its day. */
    Optional<EnteredLink> entryByToken(String tokenHash);
}
