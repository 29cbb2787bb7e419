package org.ecities.server.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.ecities.server.running.RunningServer;

/** Somebody with a browser of their own. */
final class Person {

    private final BrowserContext context;
    private final Members members;
    private final Complaints complaints;
    private final Page page;

    Person(BrowserContext context, Members members, String home) {
        this.context = context;
        this.members = members;
        this.complaints = Complaints.of(context, home);
        this.page = context.newPage();
    }

    /** What is on the screen. */
    Page page() {
        return page;
    }

    /** Opens a path of the wiki; gives the status of the answer. */
    int open(String path) {
        return page.navigate(path).status();
    }

    /** A contributor who is signed in; the account is made when it is missing. */
    Person signedInAs(String login, String fullName) {
        List<Cookie> cookies = members.cookies(login);
        if (cookies.isEmpty()) {
            signsIn(login, fullName);
        } else {
            context.addCookies(cookies);
        }
        return this;
    }

    /** The administrator. */
    Person signedInAsAdministrator() {
        signInScreen().signIn("admin", RunningServer.ADMIN_PASSWORD);
        return this;
    }

    /** Signs in by the form; the account is made when it is missing. */
    void signsIn(String login, String fullName) {
        members.enrol(login, fullName);
        signInScreen().signIn(login);
        members.remember(login, context);
    }

    /** As when the sign-in has expired. */
    void loseSignIn() {
        context.clearCookies();
    }

    SignInScreen signInScreen() {
        open("/sign-in");
        return new SignInScreen(page);
    }

    CityPage city(String name) {
        open("/wiki/" + name);
        return new CityPage(page);
    }

    DataSheetForm form(String name) {
        open("/form/" + name);
        return new DataSheetForm(page);
    }

    Editor editor(String name) {
        open("/edit/" + name);
        return new Editor(page);
    }

    PageHistory history(String name) {
        open("/history/" + name);
        return new PageHistory(page);
    }

    Directory cities() {
        open("/directory/cities");
        return new Directory(page);
    }

    SearchScreen searchFor(String words) {
        return SearchScreen.by(page, words);
    }

    /** What the browser complained about since the last call. */
    List<String> complaints() {
        return complaints.take();
    }

    /** True when a complaint with these words has come. */
    boolean complained(String words) {
        return complaints.include(words);
    }

    /** Closes the browser; the rest of its complaints. */
    List<String> leave() {
        context.close();
        return complaints();
    }
}
