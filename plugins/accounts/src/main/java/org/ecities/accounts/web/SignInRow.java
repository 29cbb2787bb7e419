package org.ecities.accounts.web;

import org.ecities.pages.Messages;
import org.ecities.pages.web.Moments;
import org.ecities.store.SignIn;

/**
 * A sign-in for the eyes of its owner.
 *
 * @param id      which one, to end it
 * @param since   when it began
 * @param seen    when it was last used
 * @param browser browser and device in words
 * @param address shortened address; may be empty
 * @param current true for the one that looks
 */
public record SignInRow(String id, String since, String seen, String browser, String address, boolean current) {

    static SignInRow of(SignIn signIn, String current, Moments moments, Messages words) {
        return new SignInRow(
                signIn.tokenHash(),
                moments.minute(signIn.created()),
                moments.minute(signIn.seen()),
                browser(signIn.browser(), words),
                signIn.address(),
                signIn.tokenHash().equals(current));
    }

    private static String browser(String family, Messages words) {
        int slash = family.indexOf('/');
        String browser = slash < 0 ? "" : family.substring(0, slash);
        String system = slash < 0 ? "" : family.substring(slash + 1);
        if (browser.isEmpty()) {
            return system.isEmpty() ? words.text("accounts.browser.unknown") : system;
        }
        return system.isEmpty() ? browser : words.text("accounts.browser.on", browser, system);
    }

    /** For JSPs. */
    public String getId() {
        return id;
    }

    /** For JSPs. */
    public String getSince() {
        return since;
    }

    /** For JSPs. */
    public String getSeen() {
        return seen;
    }

    /** For JSPs. */
    public String getBrowser() {
        return browser;
    }

    /** For JSPs. */
    public String getAddress() {
        return address;
    }

    /** For JSPs. */
    public boolean isCurrent() {
        return current;
    }
}
