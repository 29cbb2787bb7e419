package org.ecities.accounts;

import org.ecities.pages.Asker;

/**
 * Somebody who is signed in.
 *
 * @param asker  who it is
 * @param secret key of this sign-in's form tokens, hex
 */
public record SignedIn(Asker asker, String secret) {

    /** Leaves the secret out of logs. */
    @Override
    public String toString() {
        return "SignedIn[" + asker.login() + "]";
    }
}
