package org.ecities.store;

import java.util.List;
import java.util.Optional;

/** Invitations to posts of institutions. Writes are durable when the method returns. */
public interface InvitationStore {

    /**
     * Keeps an invitation; one that waits for the same post is replaced.
     *
     * @param tokenHash lower-case hex SHA-256 of the token in its link
     * @return the invitation with its identity
     */
    Invitation add(Invitation invitation, String tokenHash);

    /** The invitation of a link, whatever its state, as long as its token is known. */
    Optional<Invitation> byToken(String tokenHash);

    /** An invitation by identity. */
    Optional<Invitation> byId(long id);

    /** All invitations of an institution, the newest first. */
    List<Invitation> ofPage(long pageId);

    /** The newest invitations of all institutions. */
    List<Invitation> newest(int limit);

    /** Notes that the link was opened; only the first time counts. */
    void opened(long id);

    /**
     * Takes an invitation up: of several that try at once, one alone gets it. Name and address are blanked, since the
     * account has them.
     *
     * @return false when it is not open any more
     */
    boolean take(long id, long accountId);

    /** Gives a waiting invitation another link, good until another time; the earlier link ends. */
    boolean renew(long id, String tokenHash, java.time.Instant ends);

    /** Takes a waiting invitation back. */
    boolean withdraw(long id);

    /** Takes back what waits for an institution. */
    int withdrawAll(long pageId);

    /** Notes that the first tasks of whoever took up an invitation to this institution are done; once. */
    void finished(long pageId, long accountId);
}
