package org.ecities.store;

import java.time.Instant;
import java.util.Optional;

/**
 * How mail reaches an account.
 *
 * @param accountId   the account
 * @param rhythm      how often summaries come
 * @param generation  number in the links of mails; links with an earlier one are void
 * @param told        when it was last looked whether there is something to tell
 * @param newsletter  true when the newsletter comes with the summaries
 * @param newsTold    when the newsletter was sent that was told last; 1970 before any
 * @param undelivered true when mail to the address does not arrive; nothing is sent then
 */
public record MailBox(
        long accountId,
        Rhythm rhythm,
        int generation,
        Optional<Instant> told,
        boolean newsletter,
        Instant newsTold,
        boolean undelivered) {

    /** Of an account that has not chosen anything. */
    public static MailBox fresh(long accountId) {
        return new MailBox(accountId, Rhythm.DAILY, 0, Optional.empty(), true, Instant.EPOCH, false);
    }
}
