package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ecities.accounts.AccountChanges;
import org.ecities.accounts.AccountLinks;
import org.ecities.accounts.AccountLinks.Purpose;
import org.ecities.accounts.Actor;
import org.ecities.accounts.BusyException;
import org.ecities.accounts.PasswordProblem;
import org.ecities.accounts.PasswordRules;
import org.ecities.accounts.SignIns;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.store.Account;

/** {@code /set-password?key=}: whoever holds the link sets the password of its account, once, and is signed in. */
public final class SetPasswordAction extends Action {

    /** Address of the screen. */
    public static final String PATH = "/set-password";

    private static final Purpose[] GOOD = {Purpose.SET_PASSWORD, Purpose.RESET};

    private final transient AccountChanges changes;
    private final transient SignIns signIns;
    private final transient AccountLinks links;
    private final transient PasswordRules rules;
    private final transient Arrival arrival;
    private final transient SignInForm form;

    /** Connects the parts. */
    public SetPasswordAction(
            AccountChanges changes,
            SignIns signIns,
            AccountLinks links,
            PasswordRules rules,
            Arrival arrival,
            SignInForm form) {
        this.changes = changes;
        this.signIns = signIns;
        this.links = links;
        this.rules = rules;
        this.arrival = arrival;
        this.form = form;
    }

    /** The whole address of a link. */
    static String address(String site, String token) {
        return site + PATH + "?key=" + token;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String key = Form.text(request, "key");
        Optional<Account> account = links.find(key, GOOD);
        if (account.isEmpty()) {
            Failures.show(request, response, 410, visit.messages().text("accounts.link.ended"));
        } else {
            Shell.show(request, response, page(visit, request, response, account.get(), ""));
        }
    }

    private ShellPage page(
            Visit visit, HttpServletRequest request, HttpServletResponse response, Account account, String message) {
        return ShellPage.of("setpassword", visit.messages().text("accounts.setPassword.title"))
                .with("formToken", form.token(request, response))
                .with("key", Form.text(request, "key"))
                .with("login", account.login())
                .with("message", message);
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Account> account = links.find(Form.text(request, "key"), GOOD);
        if (account.isEmpty()) {
            Failures.show(request, response, 410, visit.messages().text("accounts.link.ended"));
            return;
        }
        Optional<Refusals> refusal = refusal(visit, request, account.get());
        if (refusal.isPresent()) {
            ShellPage page = page(visit, request, response, account.get(), refusal.get().text());
            Shell.show(request, response, page.status(refusal.get().status()));
            return;
        }
        try {
            set(visit, request, response);
        } catch (BusyException busy) {
            Refusals.busy(visit, request, response);
        }
    }

    private Optional<Refusals> refusal(Visit visit, HttpServletRequest request, Account account) {
        if (!form.tokenFits(request)) {
            return Optional.of(new Refusals(403, visit.messages().text("accounts.signIn.again"), 0));
        }
        List<String> own = List.of(account.login(), account.fullName(), account.email());
        Optional<PasswordProblem> problem = rules.problem(Form.typed(request, "newPassword"), own);
        return problem.map(found -> new Refusals(422, found.text(visit.messages()), 0));
    }

    /** Hashing comes first: when the queue is full, the link is still good. */
    private void set(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String hash = signIns.hash(Form.typed(request, "newPassword"));
        Optional<Account> used = links.use(Form.text(request, "key"), GOOD);
        if (used.isEmpty()) {
            Failures.show(request, response, 410, visit.messages().text("accounts.link.ended"));
            return;
        }
        String login = used.get().login();
        changes.changePassword(new Actor(login, Origins.of(request).address()), used.get(), hash);
        arrival.signIn(request, response, used.get(), Origins.of(request));
        Form.goTo(response, "/");
    }
}
