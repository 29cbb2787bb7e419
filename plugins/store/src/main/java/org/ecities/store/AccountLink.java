package org.ecities.store;

import java.time.Instant;

/**
 * A link that lets somebody in once: whoever opens it holds a random token, the store its hash.
 *
 * @param tokenHash lower-case hex SHA-256 of the token
 * @param accountId whose it is
 * @param purpose   what it is good for
 * @param binding   what else the visitor must show, as the accounts module reads it; empty for nothing
 * @param expires   when it ends by itself
 */
public record AccountLink(String tokenHash, long accountId, String purpose, String binding, Instant expires) {

    /** Leaves the hash out of logs. */
    @Override
    public String toString() {
        return "AccountLink[" + purpose + " of account " + accountId + " until " + expires + "]";
    }
}
