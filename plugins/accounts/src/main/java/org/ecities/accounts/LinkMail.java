package org.ecities.accounts;

import org.ecities.store.Account;

/** Sends links by mail; another module knows how. */
public interface LinkMail {

    /** False when the operator has not set a mail server: links are then handed over by administrators. */
    boolean on();

    /**
     * Sends a link.
     *
     * @param path path and query within this site
     */
    void send(Account account, AccountLinks.Purpose purpose, String path);

    /** Tells an administrator that there is no link for them. */
    void refuse(Account account);
}
