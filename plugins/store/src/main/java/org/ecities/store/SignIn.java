package org.ecities.store;

import java.time.Instant;

/**
 * A sign-in that has not ended: the cookie holds a random token, the store its hash.
 *
 * @param tokenHash lower-case hex SHA-256 of the token
 * @param accountId whose it is
 * @param secret    32 random bytes in hex, the key of this sign-in's form tokens
 * @param created   when it began
 * @param expires   when it ends by itself
 * @param seen      when it was last used, to within an hour
 * @param address   shortened address it came from; may be empty
 * @param browser   family of the browser, a word of the accounts module; may be empty
 */
public record SignIn(
        String tokenHash,
        long accountId,
        String secret,
        Instant created,
        Instant expires,
        Instant seen,
        String address,
        String browser) {

    /** A sign-in of which nothing more is known. */
    public SignIn(String tokenHash, long accountId, String secret, Instant created, Instant expires) {
        this(tokenHash, accountId, secret, created, expires, created, "", "");
    }

    /** Leaves hash and secret out of logs. */
    @Override
    public String toString() {
        return "SignIn[account " + accountId + " until " + expires + "]";
    }
}
