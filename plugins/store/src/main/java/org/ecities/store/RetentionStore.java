package org.ecities.store;

import java.time.Instant;

/** Removing by age. Nothing that is held is counted or removed. */
public interface RetentionStore {

    /** How many things of a kind are older than a moment. */
    int due(RetentionKind kind, Instant before, Hold hold);

    /** Removes things of a kind that are older than a moment; how many went. */
    int remove(RetentionKind kind, Instant before, Hold hold);
}
