package org.ecities.server.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.ecities.accounts.AccountChanges;
import org.ecities.accounts.Actor;
import org.ecities.server.CommandException;
import org.ecities.store.Account;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts an account into a group or takes it out. */
@Command(name = "group")
final class UserGroup implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    @Parameters(index = "0", paramLabel = "LOGIN", descriptionKey = "server.option.login")
    private String login;

    @Parameters(index = "1", paramLabel = "GROUP", descriptionKey = "server.option.group-name")
    private String group;

    @Option(names = "--remove", descriptionKey = "server.option.remove")
    private boolean remove;

    UserGroup(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = SqliteStore.open(data.existing(terminal.environment()), terminal.clock())) {
            Account account = KnownAccount.of(store.accounts(), login);
            AccountChanges changes = new AccountChanges(store.accounts(), store.audit());
            if (remove) {
                changes.part(Actor.terminal(), group, account);
            } else {
                checked(changes);
                changes.join(Actor.terminal(), group, account);
            }
            String groups = String.join(", ", store.accounts().groupsOf(account.id()));
            terminal.say("server.user.groups", account.login(), groups);
            return 0;
        }
    }

    private void checked(AccountChanges changes) {
        Optional<String> problem = changes.groupProblem(group);
        if (problem.isPresent()) {
            throw new CommandException(1, problem.get(), group);
        }
    }
}
