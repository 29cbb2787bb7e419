package org.ecities.store;

import java.time.Instant;
import java.util.Optional;

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
 * @param language     chosen interface language, a language tag; empty when none was chosen
 * @param zone         chosen time zone, a name of the IANA database; empty when none was chosen
 * @param rows         chosen rows on one screen of a list; 0 when none were chosen
 * @param former       N of "Former contributor N" once the person has left for good
 */
public record Account(
        long id,
        String login,
        String fullName,
        String email,
        String passwordHash,
        Instant created,
        boolean closed,
        String language,
        String zone,
        int rows,
        Optional<Integer> former) {

    private static final String PSEUDONYM = "former-contributor-";

    /** What the person says of themselves. */
    public AccountProfile profile() {
        return new AccountProfile(fullName, email, language, zone, rows);
    }

    /** Author of the changes of somebody who has left for good. */
    public static String pseudonym(int number) {
        return PSEUDONYM + number;
    }

    /** Number of a former contributor whose pseudonym this is; absent for any other author. */
    public static Optional<Integer> formerNumber(String author) {
        return author.matches(PSEUDONYM + "[1-9][0-9]{0,8}")
                ? Optional.of(Integer.valueOf(author.substring(PSEUDONYM.length())))
                : Optional.empty();
    }

    /** Leaves the password hash out of logs. */
    @Override
    public String toString() {
        return "Account[" + id + " " + login + (closed ? " closed" : "") + "]";
    }
}
