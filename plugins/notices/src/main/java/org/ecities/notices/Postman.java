package org.ecities.notices;

import org.ecities.store.Letter;

/** Hands a letter to a mail server. */
@FunctionalInterface
public interface Postman {

    /**
     * Hands over; returns when the server has taken it.
     *
     * @throws UndeliveredException when it has not
     */
    void deliver(Letter letter);
}
