package org.ecities.members;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ecities.accounts.AccountChanges;
import org.ecities.accounts.Actor;
import org.ecities.store.AccountStore;
import org.ecities.store.PageNames;

/**
 * Keeps the account group of each institution as its journal says: rights follow the post. Doing it again changes
 * nothing, so whatever a crash left undone is made good at the next start.
 */
final class SeatGroups {

    private final AccountStore accounts;
    private final AccountChanges changes;

    SeatGroups(AccountStore accounts, AccountChanges changes) {
        this.accounts = accounts;
        this.changes = changes;
    }

    /** Brings one group in line; true when that changed something. */
    boolean align(Actor actor, Institution institution) {
        Set<String> wanted = folded(institution.post().people());
        Set<String> present = folded(Set.copyOf(accounts.members(institution.group())));
        present.stream()
                .filter(login -> !wanted.contains(login))
                .flatMap(login -> accounts.byLogin(login).stream())
                .forEach(account -> changes.part(actor, institution.group(), account));
        wanted.stream()
                .filter(login -> !present.contains(login))
                .map(accounts::byLogin)
                .flatMap(Optional::stream)
                .filter(account -> !account.closed())
                .forEach(account -> changes.join(actor, institution.group(), account));
        return !wanted.equals(present);
    }

    private static Set<String> folded(Set<String> logins) {
        Set<String> folded = new TreeSet<>();
        logins.forEach(login -> folded.add(PageNames.folded(login)));
        return folded;
    }

    /** True for the login of somebody who cannot sign in any more. */
    boolean gone(String login) {
        return accounts.byLogin(login).filter(account -> !account.closed()).isEmpty();
    }
}
