package org.ecities.server.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ecities user}: accounts and groups from the server's own terminal. */
@Command(name = "user", synopsisSubcommandLabel = "COMMAND")
final class UserCommands implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private UserCommands() {}

    /** The command with its own commands. */
    static CommandLine line(Terminal terminal) {
        return new CommandLine(new UserCommands())
                .addSubcommand("add", new UserAdd(terminal))
                .addSubcommand("list", new UserList(terminal))
                .addSubcommand("password", new UserPassword(terminal))
                .addSubcommand("group", new UserGroup(terminal))
                .addSubcommand("close", new UserClose(terminal));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }
}
