package org.ecities.accounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.store.Account;
import org.ecities.store.AccountProfile;
import org.ecities.store.AccountStore;
import org.ecities.store.AuditEvent;
import org.ecities.store.AuditKind;
import org.ecities.store.AuditLog;
import org.ecities.store.PageNames;

/** Changes of accounts and of what people may do; each is written into the audit journal. */
public final class AccountChanges {

    private final AccountStore accounts;
    private final AuditLog audit;

    /** Connects the parts. */
    public AccountChanges(AccountStore accounts, AuditLog audit) {
        this.accounts = accounts;
        this.audit = audit;
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
    public Account add(Actor actor, String login, String fullName, String email) {
        return add(actor, login, fullName, email, Passwords.hash(RandomText.password()));
    }

    /** Makes an account with a password that was chosen for it. */
    public Account add(Actor actor, String login, String fullName, String email, String passwordHash) {
        Account made = accounts.create(login, fullName, email, passwordHash);
        note(actor, AuditKind.ACCOUNT_MADE, made.login());
        return made;
    }

    /** Puts an account into a group. */
    public void join(Actor actor, String group, Account account) {
        accounts.addToGroup(group, account.id());
        note(actor, AuditKind.GROUP_JOINED, account.login() + ", " + group);
    }

    /** Takes an account out of a group. */
    public void part(Actor actor, String group, Account account) {
        accounts.removeFromGroup(group, account.id());
        note(actor, AuditKind.GROUP_LEFT, account.login() + ", " + group);
    }

    /** Closes an account so that it can be opened again, or opens it. */
    public void setClosed(Actor actor, Account account, boolean closed) {
        accounts.setClosed(account.id(), closed);
        note(actor, closed ? AuditKind.ACCOUNT_CLOSED : AuditKind.ACCOUNT_REOPENED, account.login());
    }

    /** Closes an account for good, as its owner wishes. */
    public void leave(Actor actor, Account account) {
        String pseudonym = Account.pseudonym(accounts.leave(account.id()));
        note(new Actor(pseudonym, actor.address()), AuditKind.ACCOUNT_LEFT, pseudonym);
    }

    /** Tells that a link was made by which somebody sets a password. */
    public void linkMade(Actor actor, Account account) {
        note(actor, AuditKind.LINK_MADE, account.login());
    }

    /** Sets a new password; all sign-ins end except one. */
    public void changePassword(Actor actor, Account account, String passwordHash, String keptSignIn) {
        accounts.changePassword(account.id(), passwordHash, keptSignIn);
        note(actor, AuditKind.PASSWORD_CHANGED, account.login());
    }

    /** Sets a new password; all sign-ins end. */
    public void changePassword(Actor actor, Account account, String passwordHash) {
        accounts.changePassword(account.id(), passwordHash);
        note(actor, AuditKind.PASSWORD_CHANGED, account.login());
    }

    /** Changes what somebody says of themselves; a new mail address is told to the journal, without saying it. */
    public void setProfile(Actor actor, Account account, AccountProfile profile) {
        accounts.setProfile(account.id(), profile);
        if (!profile.email().equals(account.email())) {
            note(actor, AuditKind.EMAIL_CHANGED, account.login());
        }
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

    private void note(Actor actor, AuditKind kind, String subject) {
        audit.write(new AuditEvent(actor.login(), kind, subject, actor.address()));
    }
}
