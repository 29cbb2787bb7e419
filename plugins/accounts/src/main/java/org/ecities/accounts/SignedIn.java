package org.ecities.accounts;

import java.time.ZoneId;
import org.ecities.pages.Asker;

/**
 * Somebody who is signed in.
 *
 * @param asker     who it is
 * @param secret    key of this sign-in's form tokens, hex
 * @param accountId identity of the account
 * @param tokenHash identity of the sign-in
 * @param zone      in which times are shown
 * @param rows      chosen rows on one screen of a list; 0 when none were chosen
 */
public record SignedIn(Asker asker, String secret, long accountId, String tokenHash, ZoneId zone, int rows) {

    /** Leaves the secrets out of logs. */
    @Override
    public String toString() {
        return "SignedIn[" + asker.login() + "]";
    }
}
