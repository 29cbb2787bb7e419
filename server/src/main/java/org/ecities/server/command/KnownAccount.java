package org.ecities.server.command;

import java.util.List;
import org.ecities.server.CommandException;
import org.ecities.server.settings.NearestWord;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;

/** Finds the account somebody named on the command line. */
final class KnownAccount {

    private KnownAccount() {}

    /** The account; {@link CommandException} with the nearest login when there is none. */
    static Account of(AccountStore accounts, String login) {
        return accounts.byLogin(login).orElseThrow(() -> absent(accounts, login));
    }

    private static CommandException absent(AccountStore accounts, String login) {
        List<String> logins = accounts.all().stream().map(Account::login).toList();
        return logins.isEmpty()
                ? new CommandException(1, "server.user.none", login)
                : new CommandException(1, "server.user.absent", login, NearestWord.to(login, logins));
    }
}
