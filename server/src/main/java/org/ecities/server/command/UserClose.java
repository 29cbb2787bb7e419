package org.ecities.server.command;

import java.util.concurrent.Callable;
import org.ecities.accounts.AccountChanges;
import org.ecities.accounts.Actor;
import org.ecities.store.Account;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Closes an account, or opens it again. */
@Command(name = "close")
final class UserClose implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    @Parameters(paramLabel = "LOGIN", descriptionKey = "server.option.login")
    private String login;

    @Option(names = "--reopen", descriptionKey = "server.option.reopen")
    private boolean reopen;

    UserClose(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = SqliteStore.open(data.existing(terminal.environment()), terminal.clock())) {
            Account account = KnownAccount.of(store.accounts(), login);
            new AccountChanges(store.accounts(), store.audit()).setClosed(Actor.terminal(), account, !reopen);
            terminal.say(reopen ? "server.user.reopened" : "server.user.was-closed", account.login());
            return 0;
        }
    }
}
