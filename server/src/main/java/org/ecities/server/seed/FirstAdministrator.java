package org.ecities.server.seed;

import java.util.List;
import java.util.Optional;
import org.ecities.accounts.PasswordProblem;
import org.ecities.accounts.PasswordRules;
import org.ecities.accounts.Passwords;
import org.ecities.accounts.RandomText;
import org.ecities.pages.Asker;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;
import org.ecities.store.AuditEvent;
import org.ecities.store.AuditKind;
import org.ecities.store.AuditLog;

/** The account by which a fresh wiki is taken over. */
public final class FirstAdministrator {

    /** Login of the account. */
    public static final String LOGIN = "admin";

    private final AccountStore accounts;
    private final PasswordRules rules;
    private final AuditLog audit;

    /** Prepares the account of a store. */
    public FirstAdministrator(AccountStore accounts, PasswordRules rules, AuditLog audit) {
        this.accounts = accounts;
        this.rules = rules;
        this.audit = audit;
    }

    /** What is wrong with a password the operator gave; absent when it is fine or not needed any more. */
    public Optional<PasswordProblem> problem(Optional<String> chosen) {
        return accounts.all().isEmpty()
                ? chosen.flatMap(password -> rules.problem(password, List.of(LOGIN)))
                : Optional.empty();
    }

    /**
     * Makes the account when the store has none at all.
     *
     * @param chosen password the operator gave; absent to have one made up
     * @return the password that was made up, to be shown once; absent when nothing was made up
     */
    public Optional<String> make(Optional<String> chosen) {
        if (!accounts.all().isEmpty()) {
            return Optional.empty();
        }
        String password = chosen.orElseGet(RandomText::password);
        Account made = accounts.create(LOGIN, LOGIN, "", Passwords.hash(password));
        accounts.addToGroup(Asker.ADMIN, made.id());
        // Work for the secretariat must not wait unseen until somebody thinks of that group.
        accounts.addToGroup(Asker.SECRETARIAT, made.id());
        audit.write(AuditEvent.of(Asker.system().login(), AuditKind.ACCOUNT_MADE, LOGIN));
        return chosen.isPresent() ? Optional.empty() : Optional.of(password);
    }
}
