package org.ecities.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecities.accounts.SignedIn;
import org.ecities.pages.web.Visit;
import org.ecities.store.AccountStore;

/** {@code POST /account/sign-ins}: ends one other sign-in of one's own ({@code which}), or all others. */
public final class SignInsAction extends AccountAction {

    private final transient AccountStore accounts;
    private final transient SignInJournal journal;

    /** Works on these accounts. */
    public SignInsAction(AccountStore accounts, SignInJournal journal) {
        this.accounts = accounts;
        this.journal = journal;
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response, SignedIn signedIn) {
        String which = Form.text(request, "which");
        if (which.isEmpty()) {
            accounts.closeOthers(signedIn.accountId(), signedIn.tokenHash());
        } else {
            accounts.signInsOf(signedIn.accountId()).stream()
                    .filter(signIn -> signIn.tokenHash().equals(which) && !which.equals(signedIn.tokenHash()))
                    .forEach(signIn -> accounts.close(signIn.tokenHash()));
        }
        journal.ended(request, visit.asker());
        Form.goTo(response, AccountScreen.PATH + "?done=signedOut");
    }
}
