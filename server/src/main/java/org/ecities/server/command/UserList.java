package org.ecities.server.command;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ecities.store.Account;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists accounts: login, name, groups, state, one a line, separated by tabs. */
@Command(name = "list")
final class UserList implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    UserList(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = SqliteStore.open(data.existing(terminal.environment()), terminal.clock())) {
            store.accounts().all().forEach(account -> terminal.print(line(store, account)));
            return 0;
        }
    }

    private String line(Store store, Account account) {
        String groups = store.accounts().groupsOf(account.id()).stream().sorted().collect(Collectors.joining(", "));
        String state = terminal.words().text(account.closed() ? "server.user.closed" : "server.user.open");
        return String.join("\t", account.login(), account.fullName(), groups, state);
    }
}
