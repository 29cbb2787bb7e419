package org.ecities.store;

import java.sql.SQLException;

/**
 * Something to write, all of it or nothing. What can be computed before is computed before: a transaction
 * holds up everybody else's.
 */
@FunctionalInterface
interface Work<T> {

    /** Writes inside the transaction; an exception takes back what this work did and nothing else. */
    T write(Session session) throws SQLException;

    /** Called once what was written is durable, before the caller goes on. */
    default void kept(T result) {}

    /** Called when nothing was written, before the caller goes on. */
    default void refused() {}

    /** How much this adds to a group, in pages. */
    default int size() {
        return 1;
    }
}
