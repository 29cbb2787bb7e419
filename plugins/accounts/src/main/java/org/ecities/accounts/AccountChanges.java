package org.ecities.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;
import org.ecities.store.PageNames;
import org.ecities.store.RightsChange;
import org.ecities.store.RightsLog;

/** Changes of what people may do; each is written into the list of changes of rights. */
public final class AccountChanges {

    private final AccountStore accounts;
    private final RightsLog log;
    private final Clock clock;

    /** Connects the parts. */
    public AccountChanges(AccountStore accounts, RightsLog log, Clock clock) {
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What is wrong with a login for a new account; message key with the login as argument. A login is never the name
     * of a group, since access rules know both by name.
     */
    public Optional<String> loginProblem(String login) {
        Optional<String> problem = Logins.problem(login);
        if (problem.isPresent()) {
            return problem;
        }
        if (accounts.byLogin(login).isPresent()) {
            return Optional.of("accounts.login.taken");
        }
        return accounts.groupExists(login) ? Optional.of("accounts.login.group") : Optional.empty();
    }

    /** What is wrong with a name for a group; message key with the name as argument. */
    public Optional<String> groupProblem(String group) {
        if (accounts.groupExists(group) || group.equals(Asker.SECRETARIAT) || group.equals(Asker.ADMIN)) {
            return Optional.empty();
        }
        if (Logins.problem(group).isPresent()) {
            return Optional.of("accounts.group.form");
        }
        return accounts.byLogin(group).isPresent() ? Optional.of("accounts.group.login") : Optional.empty();
    }

    /** Makes an account with a password that nobody knows; a link lets its owner set one. */
    public Account add(String author, String login, String fullName, String email) {
        Account made = accounts.create(login, fullName, email, Passwords.hash(RandomText.password()));
        note(author, "added", made.login(), "");
        return made;
    }

    /** Puts an account into a group. */
    public void join(String author, String group, Account account) {
        accounts.addToGroup(group, account.id());
        note(author, "joined", account.login(), group);
    }

    /** Takes an account out of a group. */
    public void part(String author, String group, Account account) {
        accounts.removeFromGroup(group, account.id());
        note(author, "parted", account.login(), group);
    }

    /** Closes an account so that it can be opened again, or opens it. */
    public void setClosed(String author, Account account, boolean closed) {
        accounts.setClosed(account.id(), closed);
        note(author, closed ? "closed" : "reopened", account.login(), "");
    }

    /** Closes an account for good, as its owner wishes. */
    public void leave(Account account) {
        int number = accounts.leave(account.id());
        note(Account.pseudonym(number), "left", Account.pseudonym(number), "");
    }

    /** Tells that a link was made by which somebody sets a password. */
    public void linkMade(String author, Account account) {
        note(author, "link", account.login(), "");
    }

    /** True for the login of the only open account in the group of administrators. */
    public boolean lastAdmin(String login) {
        List<String> admins = accounts.members(Asker.ADMIN).stream()
                .filter(member -> accounts.byLogin(member).filter(account -> !account.closed()).isPresent())
                .toList();
        return admins.size() == 1 && PageNames.folded(admins.get(0)).equals(PageNames.folded(login));
    }

    /** True for somebody in the group of administrators. */
    public boolean admin(Account account) {
        Set<String> groups = accounts.groupsOf(account.id());
        return groups.stream().anyMatch(Asker.ADMIN::equalsIgnoreCase);
    }

    private void note(String author, String action, String account, String detail) {
        log.add(new RightsChange(clock.instant(), author, action, account, detail));
    }
}
