package org.ecities.store;

import java.util.List;
import java.util.Optional;

/** Pages that people watch, and the tokens of their personal feeds. Logins are found in any case. */
public interface WatchStore {

    /** Most pages one person may watch. */
    int MAX_WATCHED = 1_000;

    /**
     * Lets a person watch an existing page.
     *
     * @return false when the person watches {@link #MAX_WATCHED} pages already
     * @throws StoreException when there is no such account or page
     */
    boolean watch(String login, String page);

    /** Ends watching, if the person does. */
    void unwatch(String login, String page);

    /** Whether a person watches a page. */
    boolean watches(String login, String page);

    /** Names of the existing pages a person watches, in name order. */
    List<String> watched(String login);

    /** Number of people with an open account who watch a page. */
    int watchers(String page);

    /** Keeps the hash of a person's feed token in place of the one before. */
    void setFeedToken(String login, String tokenHash);

    /** Whether a person has a feed token. */
    boolean hasFeedToken(String login);

    /** Takes a person's feed token away. */
    void dropFeedToken(String login);

    /** The open account whose feed token has this hash. */
    Optional<Account> byFeedToken(String tokenHash);
}
