package org.ecities.accounts;

import org.ecities.pages.Asker;

/**
 * Who changes something about accounts, as the audit journal tells it.
 *
 * @param login   login of who did it
 * @param address network address it came from; empty for the server's terminal
 */
public record Actor(String login, String address) {

    /** Somebody at the server's terminal, which does not say who it was. */
    public static Actor terminal() {
        return new Actor(Asker.system().login(), "");
    }
}
