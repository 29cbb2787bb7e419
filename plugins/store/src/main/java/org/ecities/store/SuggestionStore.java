package org.ecities.store;

import java.util.List;
import java.util.Optional;

/** Suggested corrections. Writes are durable when the method returns. */
public interface SuggestionStore {

    /** Keeps a suggestion and gives it its identity. */
    Suggestion add(Suggestion suggestion);

    /** A suggestion by identity. */
    Optional<Suggestion> byId(long id);

    /** Suggestions of a page, the newest first. */
    List<Suggestion> ofPage(long pageId, int limit);

    /** How many open suggestions a page has. */
    int open(long pageId);

    /**
     * Decides an open suggestion; its mail address goes.
     *
     * @return false when somebody decided before
     */
    boolean decide(long id, Suggestion.State state, String by, String reason);
}
