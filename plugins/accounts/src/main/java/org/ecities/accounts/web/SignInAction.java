package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ecities.accounts.FormToken;
import org.ecities.accounts.Origin;
import org.ecities.accounts.PasswordDoor;
import org.ecities.accounts.SignInAnswer;
import org.ecities.accounts.SignIns;
import org.ecities.accounts.SignedIn;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/** {@code /sign-in}: the form, and signing in with it. */
public final class SignInAction extends Action {

    private final transient SignIns signIns;
    private final transient PasswordDoor door;
    private final transient Arrival arrival;
    private final transient SignInForm form;
    private final transient SignInJournal journal;

    /** Connects the parts. */
    public SignInAction(SignIns signIns, PasswordDoor door, Arrival arrival, SignInForm form, SignInJournal journal) {
        this.signIns = signIns;
        this.door = door;
        this.arrival = arrival;
        this.form = form;
        this.journal = journal;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        form.show(visit, request, response);
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!form.tokenFits(request)) {
            form.showAgain(visit, request, response, 403, visit.messages().text("accounts.signIn.again"));
            return;
        }
        Origin origin = Origins.of(request);
        SignInAnswer answer = door.ask(parameter(request, "login"), parameter(request, "password"), origin);
        if (answer instanceof SignInAnswer.Right right) {
            String token = arrival.signIn(request, response, right.account(), origin);
            goOn(visit, token, request, response);
        } else {
            if (answer instanceof SignInAnswer.Wrong) {
                journal.failed(request, parameter(request, "login"));
            } else {
                journal.notLookedAt(request);
            }
            Refusals refusal = Refusals.of(answer, visit.messages());
            refusal.retryAfter(response);
            form.showAgain(visit, request, response, refusal.status(), refusal.text());
        }
    }

    /** To the page they came from, or to the button that sends again what they had typed. */
    private void goOn(Visit visit, String token, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String keptAction = parameter(request, KeptFields.ACTION);
        if (keptAction.isEmpty()) {
            response.setHeader("Location", LocalAddress.of(request.getParameter("back")));
            response.setStatus(303);
            return;
        }
        SignedIn now = signIns.find(token).orElseThrow();
        new Visit(
                        now.asker(), visit.locale(), now.zone(), now.rows(),
                        path -> FormToken.of(now.secret(), SentToken.purpose(path)))
                .attach(request);
        ShellPage page = ShellPage.of("signincontinue", visit.messages().text("accounts.continue.title"))
                .with("kept", KeptFields.unpacked(request))
                .with("keptAction", LocalAddress.of(keptAction));
        Shell.show(request, response, page);
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
