package org.ecities.store;

import java.time.Instant;

/** Counts of what was done that nothing else keeps. Writes are durable when the method returns. */
public interface ContributionStore {

    /** Counts one message of a reader to the institution of a page. */
    void readerMail(long pageId, int year);

    /** How many messages of readers went to the institution of a page in a year. */
    int readerMails(long pageId, int year);

    /** How many suggestions somebody decided from one moment until before another. */
    int suggestionsDecided(String login, Instant from, Instant until);
}
