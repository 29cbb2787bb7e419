package org.ecities.server.command;

import java.util.concurrent.Callable;
import org.ecities.search.LuceneCatalogue;
import org.ecities.server.house.House;
import org.ecities.server.house.ServedHouse;
import org.ecities.store.AuditKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the index anew. */
@Command(name = "reindex")
final class ReindexCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    ReindexCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (House house = House.open(data.existing(terminal.environment()), terminal.clock());
                LuceneCatalogue catalogue = ServedHouse.index(house)) {
            catalogue.rebuild(new ProgressLine(terminal)::at);
            OperatorTrail.write(house.store(), AuditKind.REINDEXED, "");
            terminal.say("server.reindex.done", house.store().pages().count());
            return 0;
        }
    }
}
