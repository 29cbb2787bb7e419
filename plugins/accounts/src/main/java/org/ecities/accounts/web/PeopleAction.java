package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.accounts.AccountChanges;
import org.ecities.accounts.AccountLinks;
import org.ecities.accounts.Actor;
import org.ecities.accounts.ProfileRules;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.store.Account;
import org.ecities.store.AccountProfile;
import org.ecities.store.AccountStore;
import org.ecities.store.MailStore;

/** {@code /admin/people}: all accounts; administrators and the secretariat add people here. */
public final class PeopleAction extends Action {

    static final String PATH = "/admin/people";

    private final transient AccountStore accounts;
    private final transient AccountChanges changes;
    private final transient AccountLinks links;
    private final transient SiteAddress address;
    private final transient MailStore mail;

    /** Connects the parts. */
    public PeopleAction(
            AccountStore accounts, AccountChanges changes, AccountLinks links, SiteAddress address, MailStore mail) {
        this.mail = mail;
        this.accounts = accounts;
        this.changes = changes;
        this.links = links;
        this.address = address;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (visit.asker().secretariat()) {
            Shell.show(request, response, page(visit, request));
        } else {
            Present.refuses(visit, request, response);
        }
    }

    private ShellPage page(Visit visit, HttpServletRequest request) {
        Set<Long> unreached = mail.undelivered();
        List<PersonRow> rows = accounts.all().stream()
                .map(account -> PersonRow.of(
                        account, accounts.groupsOf(account.id()), unreached.contains(account.id()), visit.messages()))
                .toList();
        return ShellPage.of("people", visit.messages().text("accounts.people.title"))
                .with("people", rows)
                .with("admin", visit.asker().admin())
                .with("login", Form.text(request, "login"))
                .with("fullName", Form.text(request, "fullName"))
                .with("email", Form.text(request, "email"))
                .with("message", "")
                .with("link", "");
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!visit.asker().secretariat()) {
            Present.refuses(visit, request, response);
            return;
        }
        Optional<String> problem = problem(visit.messages(), request);
        if (problem.isPresent()) {
            Shell.show(request, response, page(visit, request).with("message", problem.get()).status(422));
            return;
        }
        Actor actor = Actors.of(visit, request);
        Account made = changes.add(
                actor,
                Form.text(request, "login"),
                Form.text(request, "fullName"),
                Form.text(request, "email"));
        changes.linkMade(actor, made);
        Shell.show(request, response, page(visit, request)
                .with("link", SetPasswordAction.address(address.of(request), links.make(made, AccountLinks.Purpose.SET_PASSWORD)))
                .with("linkFor", made.login())
                .with("login", "")
                .with("fullName", "")
                .with("email", ""));
    }

    private Optional<String> problem(Messages words, HttpServletRequest request) {
        String login = Form.text(request, "login");
        AccountProfile profile =
                new AccountProfile(Form.text(request, "fullName"), Form.text(request, "email"), "", "", 0);
        return changes.loginProblem(login)
                .map(key -> words.text(key, login))
                .or(() -> ProfileRules.problem(profile).map(key -> words.text(key, ProfileRules.MAX_NAME)));
    }
}
