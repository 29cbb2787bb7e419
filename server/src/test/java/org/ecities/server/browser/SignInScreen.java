package org.ecities.server.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The sign-in form, also in place of a change that came too late. */
final class SignInScreen {

    private final Page page;
    private final Locator main;

    SignInScreen(Page page) {
        this.page = page;
        this.main = page.getByRole(AriaRole.MAIN);
    }

    Locator login() {
        return main.getByLabel("User name");
    }

    Locator password() {
        return main.getByLabel("Password");
    }

    Locator message() {
        return main.getByRole(AriaRole.ALERT);
    }

    void signIn(String login) {
        signIn(login, Members.PASSWORD);
    }

    void signIn(String login, String password) {
        login().fill(login);
        password().fill(password);
        main.getByRole(AriaRole.BUTTON).click();
    }

    /** The button that sends again what was typed before the sign-in. */
    void goOnSaving() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue saving")).click();
    }
}
