package org.ecities.store;

import java.time.Instant;

/**
 * Somebody who can sign in.
 *
 * @param id           identity, never reused
 * @param login        name to sign in with, unique in folded form
 * @param fullName     name shown to signed-in people
 * @param email        may be empty; several accounts may share one
 * @param passwordHash as made by the accounts module; the store does not look into it
 * @param created      when the account was made
 * @param closed       true when the account can no longer sign in
 */
public record Account(
        long id,
        String login,
        String fullName,
        String email,
        String passwordHash,
        Instant created,
        boolean closed) {

    /** Leaves the password hash out of logs. */
    @Override
    public String toString() {
        return "Account[" + id + " " + login + (closed ? " closed" : "") + "]";
    }
}
