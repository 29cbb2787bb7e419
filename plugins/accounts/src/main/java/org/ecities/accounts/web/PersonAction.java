package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ecities.accounts.AccountChanges;
import org.ecities.accounts.AccountLinks;
import org.ecities.accounts.Actor;
import org.ecities.pages.Asker;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;
import org.ecities.store.MailStore;

/** {@code /admin/people/<login>}: one person, for administrators: groups, link to set a password, closing. */
public final class PersonAction extends Action {

    private final transient AccountStore accounts;
    private final transient AccountChanges changes;
    private final transient AccountLinks links;
    private final transient SiteAddress address;
    private final transient MailStore mail;

    /** Connects the parts. */
    public PersonAction(
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
        Optional<Account> person = person(visit, request, response);
        if (person.isPresent()) {
            Shell.show(request, response, page(visit, person.get()));
        }
    }

    /** Answers by itself when there is nobody to show. */
    private Optional<Account> person(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!visit.asker().admin()) {
            Present.refuses(visit, request, response);
            return Optional.empty();
        }
        Optional<Account> person = accounts.byLogin(pageName(request));
        if (person.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("accounts.person.absent", pageName(request)));
        }
        return person;
    }

    private ShellPage page(Visit visit, Account person) {
        PersonRow row = row(visit, person);
        return ShellPage.of("person", visit.messages().text("accounts.person.title", person.login()))
                .with("person", row)
                .with("allGroups", accounts.groups())
                .with("message", "")
                .with("link", "");
    }

    private PersonRow row(Visit visit, Account person) {
        boolean unreached = mail.of(person.id()).undelivered();
        return PersonRow.of(person, accounts.groupsOf(person.id()), unreached, visit.messages());
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Account> person = person(visit, request, response);
        if (person.isEmpty()) {
            return;
        }
        if (Form.text(request, "do").equals("link")) {
            link(visit, request, response, person.get());
            return;
        }
        Optional<String> problem = problem(request, person.get());
        if (problem.isPresent()) {
            String text = visit.messages().text(problem.get(), Form.text(request, "group"));
            Shell.show(request, response, page(visit, person.get()).with("message", text).status(422));
        } else {
            apply(Actors.of(visit, request), request, person.get());
            Form.goTo(response, row(visit, person.get()).href());
        }
    }

    private void link(Visit visit, HttpServletRequest request, HttpServletResponse response, Account person)
            throws ServletException, IOException {
        if (person.closed()) {
            String text = visit.messages().text("accounts.person.closedNoLink");
            Shell.show(request, response, page(visit, person).with("message", text).status(409));
            return;
        }
        changes.linkMade(Actors.of(visit, request), person);
        String token = links.make(person, AccountLinks.Purpose.SET_PASSWORD);
        Shell.show(request, response, page(visit, person).with("link", SetPasswordAction.address(address.of(request), token)));
    }

    private Optional<String> problem(HttpServletRequest request, Account person) {
        String group = Form.text(request, "group");
        boolean lastAdmin = changes.lastAdmin(person.login());
        return switch (Form.text(request, "do")) {
            case "join" -> changes.groupProblem(group);
            case "part" -> lastAdmin && group.equalsIgnoreCase(Asker.ADMIN) ? Optional.of("accounts.admin.last") : Optional.empty();
            case "arrives" -> Optional.empty();
            case "close" -> lastAdmin ? Optional.of("accounts.admin.last") : Optional.empty();
            case "reopen" -> person.former().isPresent() ? Optional.of("accounts.person.former") : Optional.empty();
            default -> Optional.of("accounts.person.unknown");
        };
    }

    private void apply(Actor actor, HttpServletRequest request, Account person) {
        String group = Form.text(request, "group");
        switch (Form.text(request, "do")) {
            case "join" -> changes.join(actor, group, person);
            case "part" -> changes.part(actor, group, person);
            case "close" -> changes.setClosed(actor, person, true);
            case "arrives" -> mail.arrives(person.id());
            default -> changes.setClosed(actor, person, false);
        }
    }
}
