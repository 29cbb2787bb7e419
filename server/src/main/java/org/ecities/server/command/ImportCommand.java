package org.ecities.server.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Brings a spreadsheet in. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return terminal.environment().size();
    }
}
