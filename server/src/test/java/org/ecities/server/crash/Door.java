package org.ecities.server.crash;

import org.ecities.server.running.Visitor;

/** One way of saving something. */
interface Door {

    /**
     * Saves something new and returns once the server has said that it was kept.
     *
     * @param visitor somebody signed in
     * @param number  counts up from 0
     */
    Acknowledged save(Visitor visitor, int number);
}
