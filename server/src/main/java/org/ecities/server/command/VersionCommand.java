package org.ecities.server.command;

import java.util.concurrent.Callable;
import org.ecities.server.ProgramVersion;
import picocli.CommandLine.Command;

/** Says which version this is. */
@Command(name = "version")
final class VersionCommand implements Callable<Integer> {

    private final Terminal terminal;

    VersionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.say("server.version", new ProgramVersion().text(), System.getProperty("java.version"));
        return 0;
    }
}
