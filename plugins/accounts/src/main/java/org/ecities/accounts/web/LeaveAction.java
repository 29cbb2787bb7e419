package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ecities.accounts.AccountChanges;
import org.ecities.accounts.PasswordDoor;
import org.ecities.accounts.SignInAnswer;
import org.ecities.accounts.SignedIn;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/** {@code /account/close}: says what closing means and asks for the password, then closes for good. */
public final class LeaveAction extends AccountAction {

    private final transient AccountChanges changes;
    private final transient PasswordDoor door;

    /** Connects the parts. */
    public LeaveAction(AccountChanges changes, PasswordDoor door) {
        this.changes = changes;
        this.door = door;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response, SignedIn signedIn)
            throws ServletException, IOException {
        Shell.show(request, response, question(visit));
    }

    private static ShellPage question(Visit visit) {
        return ShellPage.of("accountclose", visit.messages().text("accounts.leave.title")).with("message", "");
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response, SignedIn signedIn)
            throws ServletException, IOException {
        if (changes.lastAdmin(signedIn.asker().login())) {
            String text = visit.messages().text("accounts.admin.last");
            Shell.show(request, response, question(visit).with("message", text).status(409));
            return;
        }
        SignInAnswer answer =
                door.ask(signedIn.asker().login(), Form.typed(request, "password"), Origins.of(request));
        if (answer instanceof SignInAnswer.Right right) {
            changes.leave(Actors.of(visit, request), right.account());
            Cookies.drop(request, response, Cookies.SIGN_IN);
            Cookies.drop(request, response, Cookies.DEVICE);
            Form.goTo(response, "/");
        } else {
            Refusals refusal = Refusals.ofOwner(answer, visit.messages(), "accounts.password.old");
            refusal.retryAfter(response);
            Shell.show(request, response, question(visit).with("message", refusal.text()).status(refusal.status()));
        }
    }
}
