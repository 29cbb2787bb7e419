package org.ecities.server.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Makes the index anew. */
@Command(name = "reindex")
final class ReindexCommand implements Callable<Integer> {

    private final Terminal terminal;

    ReindexCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return terminal.environment().size();
    }
}
