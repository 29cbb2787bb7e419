package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ecities.accounts.AccountChanges;
import org.ecities.accounts.AccountLinks;
import org.ecities.accounts.AccountLinks.Purpose;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.store.Account;

/**
 * {@code /sign-in/confirm?key=}: the page behind a mailed link. Opening it changes nothing, since scanners of mails
 * open links; its button signs in, once.
 */
public final class ConfirmAction extends Action {

    /** Address of the page. */
    public static final String PATH = "/sign-in/confirm";

    private final transient AccountLinks links;
    private final transient AccountChanges changes;
    private final transient Arrival arrival;
    private final transient SignInForm form;

    /** Connects the parts. */
    public ConfirmAction(AccountLinks links, AccountChanges changes, Arrival arrival, SignInForm form) {
        this.links = links;
        this.changes = changes;
        this.arrival = arrival;
        this.form = form;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Account> account = links.find(Form.text(request, "key"), Purpose.SIGN_IN);
        if (account.isEmpty()) {
            Failures.show(request, response, 410, visit.messages().text("accounts.link.ended"));
        } else {
            Shell.show(request, response, page(visit, request, response, account.get()));
        }
    }

    private ShellPage page(Visit visit, HttpServletRequest request, HttpServletResponse response, Account account) {
        return ShellPage.of("signinconfirm", visit.messages().text("accounts.confirm.title"))
                .with("formToken", form.token(request, response))
                .with("key", Form.text(request, "key"))
                .with("login", account.login())
                .with("message", "");
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String key = Form.text(request, "key");
        Optional<Account> account = links.find(key, Purpose.SIGN_IN).filter(found -> !changes.admin(found));
        if (account.isPresent() && !form.tokenFits(request)) {
            ShellPage page = page(visit, request, response, account.get());
            String text = visit.messages().text("accounts.signIn.again");
            Shell.show(request, response, page.with("message", text).status(403));
            return;
        }
        if (account.flatMap(found -> links.use(key, Purpose.SIGN_IN)).isEmpty()) {
            Failures.show(request, response, 410, visit.messages().text("accounts.link.ended"));
            return;
        }
        arrival.signIn(request, response, account.get(), Origins.of(request));
        Form.goTo(response, "/");
    }
}
