package org.ecities.accounts;

import java.time.Duration;
import java.util.Optional;
import org.ecities.store.Account;

/** Checks a login with its password: no faster than {@link Throttle} allows, no more at a time than the machine can. */
public final class PasswordDoor {

    private final SignIns signIns;
    private final Throttle throttle;

    /** Connects the parts. */
    public PasswordDoor(SignIns signIns, Throttle throttle) {
        this.signIns = signIns;
        this.throttle = throttle;
    }

    /** Checks and counts. */
    public SignInAnswer ask(String login, String password, Origin origin) {
        Optional<Duration> wait = throttle.admit(login, origin);
        if (wait.isPresent()) {
            return new SignInAnswer.Wait(wait.get());
        }
        try {
            return answer(signIns.check(login, password, throttle.knows(login, origin)), login, origin);
        } catch (BusyException busy) {
            throttle.takeBack(login, origin);
            return new SignInAnswer.Busy();
        }
    }

    private SignInAnswer answer(Optional<Account> account, String login, Origin origin) {
        if (account.isEmpty()) {
            return new SignInAnswer.Wrong();
        }
        throttle.succeeded(login, origin);
        return new SignInAnswer.Right(account.get());
    }
}
