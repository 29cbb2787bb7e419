package org.ecities.store;

import java.time.Instant;
import java.util.Optional;

/** Links to entries about people. Writes are durable when the method returns. */
public interface EntryLinkStore {

    /**
     * Keeps a link; earlier links to the same entry stay good until they end.
     *
     * @param tokenHash lower-case hex SHA-256 of its token
     */
    EntryLink add(long pageId, String language, String tokenHash, Instant made, Instant ends);

    /** The link of a token, also one that has ended. */
    Optional<EntryLink> byToken(String tokenHash);

    /** The newest link to an entry, also one that has ended. */
    Optional<EntryLink> newest(long pageId);

    /** Ends all links to an entry. */
    void end(long pageId);

    /** Forgets the links that ended before a time. */
    int forget(Instant before);
}
