package org.ecities.accounts;

import java.time.Duration;
import org.ecities.store.Account;

/** What became of login and password. */
public sealed interface SignInAnswer {

    /** They are right, and the account is open. */
    record Right(Account account) implements SignInAnswer {}

    /** Login or password is wrong, or the account is closed: nobody is told which. */
    record Wrong() implements SignInAnswer {}

    /** Too many tries; the next one after this time. */
    record Wait(Duration time) implements SignInAnswer {

        /** In whole seconds, at least one. */
        public long seconds() {
            return Math.max(1, time.plusMillis(999).toSeconds());
        }
    }

    /** Too many passwords are being checked at the same time. */
    record Busy() implements SignInAnswer {}
}
