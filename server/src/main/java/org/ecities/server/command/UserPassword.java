package org.ecities.server.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.ecities.accounts.AccountChanges;
import org.ecities.accounts.Actor;
import org.ecities.accounts.Passwords;
import org.ecities.store.Account;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives an account a new password and ends its sign-ins. */
@Command(name = "password")
final class UserPassword implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    @Mixin
    private NewPassword password;

    @Parameters(paramLabel = "LOGIN", descriptionKey = "server.option.login")
    private String login;

    UserPassword(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Store store = SqliteStore.open(data.existing(terminal.environment()), terminal.clock())) {
            Account account = KnownAccount.of(store.accounts(), login);
            List<String> own = List.of(account.login(), account.fullName(), account.email());
            String hash = Passwords.hash(password.value(terminal, own));
            new AccountChanges(store.accounts(), store.audit()).changePassword(Actor.terminal(), account, hash);
            terminal.say("server.user.changed", account.login());
            return 0;
        }
    }
}
