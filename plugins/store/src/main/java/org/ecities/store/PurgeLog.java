package org.ecities.store;

import java.util.List;

/** Removing things for good, and the list of what went: identities and digests, never a text. */
public interface PurgeLog {

    /** Longest reason in characters. */
    int MAX_REASON = 300;

    /**
     * What would go. A file content goes with every version that has the same content, on all pages.
     *
     * @throws StoreException there is no such thing, it has gone already, or it is the newest version of a page
     */
    PurgePlan plan(PurgeRequest request);

    /**
     * Removes what a plan says, in one change of the feed, and rewrites the database so that its file holds nothing of it.
     *
     * @param plan   as {@link #plan} gave it
     * @param author login of the administrator
     * @param reason why; does not repeat what goes
     * @return number of the change
     * @throws StoreException the store has changed since the plan was made, or the disk refuses
     */
    long purge(PurgePlan plan, String author, String reason);

    /**
     * Rewrites the database without what was removed, and removes contents of files that went.
     *
     * @throws StoreException another process holds the file; what was removed is gone from all tables nevertheless
     */
    void compact();

    /** What went after a purge number, in order. */
    List<Purge> since(long id, int limit);

    /**
     * Removes again what a list of purges says, as far as it is there with the same digest: after an older backup was
     * restored.
     *
     * @return how many things went
     */
    int replay(List<PurgeItem> items, String author, String reason);
}
