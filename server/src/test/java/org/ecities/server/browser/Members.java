package org.ecities.server.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecities.accounts.Passwords;
import org.ecities.server.running.RunningServer;
import org.ecities.store.AccountStore;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.ecities.store.Task;

/** Accounts of contributors, made in the store beside the running server, and the cookies they have got. */
final class Members {

    static final String PASSWORD = "a pass phrase of five words";

    private final RunningServer server;
    private final Map<String, List<Cookie>> signedIn = new HashMap<>();

    Members(RunningServer server) {
        this.server = server;
    }

    /** Makes the account unless it is there. */
    void enrol(String login, String fullName) {
        try (Store store = SqliteStore.open(server.data(), Clock.systemUTC())) {
            AccountStore accounts = store.accounts();
            if (accounts.byLogin(login).isEmpty()) {
                accounts.create(login, fullName, login + "@example.org", Passwords.hash(PASSWORD));
            }
        }
    }

    /** Puts a person, made when missing, into a group. */
    void join(String group, String login, String fullName) {
        enrol(login, fullName);
        try (Store store = SqliteStore.open(server.data(), Clock.systemUTC())) {
            store.accounts().addToGroup(group, store.accounts().byLogin(login).orElseThrow().id());
        }
    }

    /** Gives people something to do. */
    void ask(List<Task> tasks) {
        try (Store store = SqliteStore.open(server.data(), Clock.systemUTC())) {
            store.tasks().put(tasks);
        }
    }

    /** The cookies of an earlier sign-in; none before the first. A password takes long to check, on purpose. */
    List<Cookie> cookies(String login) {
        return signedIn.getOrDefault(login, List.of());
    }

    void remember(String login, BrowserContext context) {
        signedIn.put(login, context.cookies());
    }
}
