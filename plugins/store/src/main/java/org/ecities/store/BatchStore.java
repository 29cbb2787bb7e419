package org.ecities.store;

import java.util.List;
import java.util.Optional;

/** Imports: many change sets under one id, so that they can go on after an interruption and be taken back. */
public interface BatchStore {

    /** Begins a batch. */
    Batch begin(String source, String author);

    /** Notes that a batch is complete. */
    void end(String id);

    /** A batch by id. */
    Optional<Batch> batch(String id);

    /** All batches, newest first. */
    List<Batch> all();

    /** Numbers of the changes of a batch, oldest first. */
    List<Change> changes(String id);
}
