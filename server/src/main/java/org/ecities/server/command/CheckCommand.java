package org.ecities.server.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks for damage; status 1 when there is any. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = SqliteStore.open(data.existing(terminal.environment()), terminal.clock())) {
            List<String> found = store.check();
            found.forEach(terminal::print);
            terminal.say("server.check.result", store.pages().count(), found.size());
            return found.isEmpty() ? 0 : 1;
        }
    }
}
