package org.ecities.store;

import java.time.Instant;
import java.util.List;

/** Mails on their way out. Writes are durable when the method returns. */
public interface OutboxStore {

    /** Keeps a letter to be sent at once; false when there is one of its key already. */
    boolean add(Letter letter);

    /** Letters whose time has come, the oldest first; those that are of no use any more are given up. */
    List<Letter> due(int limit);

    /**
     * Takes a letter for sending. It is not due again until {@link #later}: after a crash nobody knows whether it went
     * out, and it is rather lost than sent twice.
     *
     * @return false when somebody else took it
     */
    boolean take(long id);

    /** The letter went out; its text and addresses are blanked. */
    void sent(long id);

    /** The letter could not be sent; it is due again at a time. */
    void later(long id, Instant at);

    /** The letter is given up; its text and addresses are blanked. */
    void failed(long id);

    /**
     * Gives up letters that wait and blanks them.
     *
     * @param recipient mail address they go to
     * @param keyStart  beginning of their keys
     * @return how many there were
     */
    int withdraw(String recipient, String keyStart);

    /**
     * Puts a new address of the site into letters that wait.
     *
     * @return how many letters held the old one
     */
    int moved(String oldAddress, String newAddress);

    /** How many letters are in a state: {@code waiting}, {@code sending}, {@code sent} or {@code failed}. */
    int count(String state);
}
