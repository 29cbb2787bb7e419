package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ecities.accounts.AccountChanges;
import org.ecities.accounts.PasswordDoor;
import org.ecities.accounts.PasswordProblem;
import org.ecities.accounts.PasswordRules;
import org.ecities.accounts.SignIns;
import org.ecities.accounts.SignInAnswer;
import org.ecities.accounts.SignedIn;
import org.ecities.pages.web.Visit;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;

/** {@code POST /account/password}: a new password for the old one; all other sign-ins end. */
public final class PasswordAction extends AccountAction {

    private final transient AccountChanges changes;
    private final transient SignIns signIns;
    private final transient PasswordDoor door;
    private final transient PasswordRules rules;
    private final transient AccountScreen screen;

    /** Connects the parts. */
    public PasswordAction(
            AccountStore accounts, AccountChanges changes, SignIns signIns, PasswordDoor door, PasswordRules rules) {
        this.changes = changes;
        this.signIns = signIns;
        this.door = door;
        this.rules = rules;
        this.screen = new AccountScreen(accounts);
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response, SignedIn signedIn)
            throws ServletException, IOException {
        Account account = screen.account(signedIn);
        String wanted = Form.typed(request, "newPassword");
        Optional<PasswordProblem> problem =
                rules.problem(wanted, List.of(account.login(), account.fullName(), account.email()));
        if (problem.isPresent()) {
            Refusals refusal = new Refusals(422, problem.get().text(visit.messages()), 0);
            screen.showAgain(visit, request, response, signedIn, refusal);
            return;
        }
        SignInAnswer answer = door.ask(account.login(), Form.typed(request, "password"), Origins.of(request));
        if (answer instanceof SignInAnswer.Right) {
            changes.changePassword(Actors.of(visit, request), account, signIns.hash(wanted), signedIn.tokenHash());
            Form.goTo(response, AccountScreen.PATH + "?done=password");
        } else {
            Refusals refusal = Refusals.ofOwner(answer, visit.messages(), "accounts.password.old");
            screen.showAgain(visit, request, response, signedIn, refusal);
        }
    }
}
