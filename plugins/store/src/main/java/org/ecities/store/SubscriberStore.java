package org.ecities.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Readers of the newsletter who have no account. Addresses are found in any case. Writes are durable when the method
 * returns.
 */
public interface SubscriberStore {

    /**
     * That a newsletter was written to a subscriber.
     *
     * @param subscriberId whom
     * @param letter       what is sent; absent for somebody who gets it in another way
     * @param leaveHash    hash of the token by which they leave
     */
    record Told(long subscriberId, Optional<Letter> letter, String leaveHash) {}

    /**
     * Keeps an address that somebody asks for, until it is confirmed. Asking again gives it another token, unless it was
     * asked a short while ago.
     *
     * @param tokenHash hash of the token by which it is confirmed
     * @param before    somebody who asked at or after this is not asked again
     * @param most      so many may wait to be confirmed
     * @return true when a letter with the token is to be sent
     * @throws StoreException too many wait
     */
    boolean ask(String email, String language, String tokenHash, Instant before, int most);

    /** Who was asked by a token. */
    Optional<Subscriber> asked(String tokenHash);

    /** Confirms the address that was asked by a token; once more changes nothing. */
    boolean confirm(String tokenHash);

    /** Whom a token lets leave. */
    Optional<Subscriber> leaving(String tokenHash);

    /** Removes the address that a token lets leave, and its letters that wait. */
    boolean leave(String tokenHash);

    /** Removes an address, confirmed or not, and its letters that wait. */
    boolean remove(String email);

    /** How many are confirmed. */
    int confirmed();

    /** How many wait to be confirmed. */
    int waiting();

    /** Confirmed addresses, by identity: those above one. */
    List<Subscriber> confirmed(long above, int limit);

    /** Those to whom a newsletter is still to be written: confirmed before it was sent. */
    List<Subscriber> untold(Newsletter newsletter, int limit);

    /** Keeps letters of a newsletter and that they were told, in one step; whoever left meanwhile gets none. */
    void tell(Newsletter newsletter, List<Told> told);
}
