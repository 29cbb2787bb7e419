package org.ecities.notices;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ecities.pages.Asker;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;
import org.ecities.store.Holder;
import org.ecities.store.PageNames;

/** To whom a task may be given. */
public final class Colleagues {

    private final AccountStore accounts;

    /** Looks into these accounts. */
    public Colleagues(AccountStore accounts) {
        this.accounts = accounts;
    }

    /**
     * Open accounts of others, in the order of their names: those in the group of the task, or, for one that is for a
     * person, those that share a group with the asker.
     */
    public List<Account> of(Asker asker, Holder holder) {
        Set<String> groups = holder.group() ? Set.of(holder.name()) : asker.groups();
        String self = PageNames.folded(asker.login());
        return groups.stream()
                .flatMap(group -> accounts.members(group).stream())
                .filter(login -> !PageNames.folded(login).equals(self))
                .distinct()
                .flatMap(this::open)
                .sorted(Comparator.comparing(Account::fullName).thenComparing(Account::login))
                .toList();
    }

    /** The colleague of a login. */
    Optional<Account> find(Asker asker, Holder holder, String login) {
        String wanted = PageNames.folded(login);
        return of(asker, holder).stream()
                .filter(account -> PageNames.folded(account.login()).equals(wanted))
                .findFirst();
    }

    private Stream<Account> open(String login) {
        return accounts.byLogin(login).filter(account -> !account.closed()).stream();
    }
}
