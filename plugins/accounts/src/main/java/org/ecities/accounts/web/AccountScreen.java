package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.ecities.accounts.ListRows;
import org.ecities.accounts.Passwords;
import org.ecities.accounts.ProfileRules;
import org.ecities.accounts.SignedIn;
import org.ecities.accounts.Zones;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.store.Account;
import org.ecities.store.AccountProfile;
import org.ecities.store.AccountStore;

/** The screen of one's own account: part {@code account}. */
final class AccountScreen {

    static final String PATH = "/account";

    /** What was done; the word comes back in the address. */
    private static final Set<String> DONE = Set.of("profile", "password", "signedOut");

    private final AccountStore accounts;

    AccountScreen(AccountStore accounts) {
        this.accounts = accounts;
    }

    Account account(SignedIn signedIn) {
        return accounts.byId(signedIn.accountId()).orElseThrow();
    }

    /** The screen with what is kept. */
    void show(Visit visit, HttpServletRequest request, HttpServletResponse response, SignedIn signedIn)
            throws ServletException, IOException {
        AccountProfile kept = account(signedIn).profile();
        String done = Form.text(request, "done");
        String notice = DONE.contains(done) ? visit.messages().text("accounts.account.done." + done) : "";
        Shell.show(request, response, page(visit, signedIn, kept).with("notice", notice));
    }

    /** The screen after wrong input, with what was typed. */
    void showAgain(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            SignedIn signedIn,
            AccountProfile typed,
            Refusals refusal)
            throws ServletException, IOException {
        refusal.retryAfter(response);
        Shell.show(request, response, page(visit, signedIn, typed)
                .with("message", refusal.text())
                .status(refusal.status()));
    }

    /** After wrong input in a form that is not the profile. */
    void showAgain(
            Visit visit, HttpServletRequest request, HttpServletResponse response, SignedIn signedIn, Refusals refusal)
            throws ServletException, IOException {
        showAgain(visit, request, response, signedIn, account(signedIn).profile(), refusal);
    }

    private ShellPage page(Visit visit, SignedIn signedIn, AccountProfile shown) {
        Moments moments = Moments.of(visit);
        List<SignInRow> rows = accounts.signInsOf(signedIn.accountId()).stream()
                .map(signIn -> SignInRow.of(signIn, signedIn.tokenHash(), moments, visit.messages()))
                .toList();
        return ShellPage.of("account", visit.messages().text("accounts.account.title"))
                .with("login", signedIn.asker().login())
                .with("groups", signedIn.asker().groups().stream().sorted().map(GroupLink::to).toList())
                .with("fullName", shown.fullName())
                .with("email", shown.email())
                .with("language", shown.language())
                .with("zone", shown.zone())
                .with("zones", Zones.names())
                .with("listRows", shown.rows())
                .with("listRowsChoices", ListRows.CHOICES)
                .with("signIns", rows)
                .with("message", "")
                .with("notice", "")
                .with("maxName", String.valueOf(ProfileRules.MAX_NAME))
                .with("minPassword", String.valueOf(Passwords.MIN_LENGTH));
    }
}
