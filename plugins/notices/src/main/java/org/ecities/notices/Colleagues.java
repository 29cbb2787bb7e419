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

/** To whom a task may be given: people with an open account in its group, or in any group of a person who has one. */
final class Colleagues {

    private final AccountStore accounts;

    Colleagues(AccountStore accounts) {
        this.accounts = accounts;
    }

    /** Colleagues of somebody, in the order of their names. */
    List<Account> of(Asker asker, Holder holder, int limit) {
        return logins(asker, holder)
                .flatMap(this::open)
                .limit(limit)
                .sorted(Comparator.comparing(Account::fullName).thenComparing(Account::login))
                .toList();
    }

    /** The colleague of a login. */
    Optional<Account> find(Asker asker, Holder holder, String login) {
        String wanted = PageNames.folded(login);
        return logins(asker, holder)
                .filter(found -> PageNames.folded(found).equals(wanted))
                .flatMap(this::open)
                .findFirst();
    }

    private Stream<String> logins(Asker asker, Holder holder) {
        Set<String> groups = holder.group() ? Set.of(holder.name()) : asker.groups();
        String self = PageNames.folded(asker.login());
        return groups.stream()
                .flatMap(group -> accounts.members(group).stream())
                .filter(login -> !PageNames.folded(login).equals(self))
                .distinct();
    }

    private Stream<Account> open(String login) {
        return accounts.byLogin(login).filter(account -> !account.closed()).stream();
    }
}
