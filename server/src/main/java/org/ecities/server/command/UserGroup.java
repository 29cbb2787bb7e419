package org.ecities.server.command;

import java.util.concurrent.Callable;
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
            if (remove) {
                store.accounts().removeFromGroup(group, account.id());
            } else {
                store.accounts().addToGroup(group, account.id());
            }
            String groups = String.join(", ", store.accounts().groupsOf(account.id()));
            terminal.say("server.user.groups", account.login(), groups);
            return 0;
        }
    }
}
