package org.ecities.store;

import java.util.Optional;

/** Typed and unsaved text: one draft for each person, form and page. Names and logins are found in any case. */
public interface DraftStore {

    /** Most drafts of one person; the oldest goes when there would be more. */
    int MAX_DRAFTS = 100;

    /**
     * Keeps a draft in place of the one that was there.
     *
     * @throws StoreException when there is no such account
     */
    void keep(String login, KeptDraft draft);

    /** A person's draft for a page. */
    Optional<KeptDraft> draft(String login, String form, String page);

    /** Removes a person's draft, if there is one. */
    void drop(String login, String form, String page);
}
