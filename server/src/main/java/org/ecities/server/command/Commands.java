package org.ecities.server.command;

import java.util.List;
import java.util.ResourceBundle;
import org.ecities.backup.BackupException;
import org.ecities.server.CommandException;
import org.ecities.server.settings.NearestWord;
import org.ecities.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands, and how their failures reach the person at the terminal: one line, status 1 or 2. */
public final class Commands {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final Terminal terminal;
    private final EcitiesCommand root = new EcitiesCommand();

    /** Commands of a terminal. */
    public Commands(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs a command line and tells its exit status. */
    public int run(String... arguments) {
        CommandLine line = new CommandLine(root)
                .addSubcommand("serve", new ServeCommand(terminal))
                .addSubcommand("import", new ImportCommand(terminal))
                .addSubcommand("export", new ExportCommand(terminal))
                .addSubcommand("audit", new AuditCommand(terminal))
                .addSubcommand("check", new CheckCommand(terminal))
                .addSubcommand("backup", new BackupCommand(terminal))
                .addSubcommand("restore", new RestoreCommand(terminal))
                .addSubcommand("purge", new PurgeCommand(terminal))
                .addSubcommand("reindex", new ReindexCommand(terminal))
                .addSubcommand("user", UserCommands.line(terminal))
                .addSubcommand("version", new VersionCommand(terminal));
        line.setOut(terminal.out()).setErr(terminal.err());
        line.setResourceBundle(words());
        describe(line);
        line.setParameterExceptionHandler(this::misused);
        line.setExecutionExceptionHandler(this::failed);
        return line.execute(arguments);
    }

    private ResourceBundle words() {
        return ResourceBundle.getBundle(
                "org.ecities.server.messages",
                terminal.words().locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Each command {@code a b} is described by the key {@code server.command.a.b}. */
    private void describe(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        String name = spec.qualifiedName(".").substring(spec.root().name().length());
        spec.usageMessage().description(terminal.words().text("server.command" + name + ".about"));
        line.getSubcommands().values().forEach(this::describe);
    }

    private int misused(ParameterException misuse, String[] arguments) {
        if (misuse instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            String found = unmatched.getUnmatched().get(0);
            say(terminal.words().text("server.cli.unknown", found, nearest(found, misuse.getCommandLine())));
        } else {
            say(misuse.getMessage().lines().findFirst().orElse(misuse.toString()));
        }
        trace(misuse);
        return MISUSED;
    }

    private static String nearest(String found, CommandLine line) {
        List<String> known = found.startsWith("-")
                ? List.copyOf(line.getCommandSpec().optionsMap().keySet())
                : List.copyOf(line.getSubcommands().keySet());
        return known.isEmpty() ? "--help" : NearestWord.to(found, known);
    }

    private int failed(Exception failure, CommandLine line, ParseResult parsed) {
        trace(failure);
        if (failure instanceof CommandException told) {
            say(told.text(terminal.words()));
            return told.status();
        }
        say(failure instanceof StoreException || failure instanceof BackupException
                ? failure.getMessage()
                : terminal.words().text("server.failed", failure.toString()));
        return FAILED;
    }

    private void say(String line) {
        terminal.err().println(line);
        terminal.err().flush();
    }

    private void trace(Exception failure) {
        if (root.verbose()) {
            failure.printStackTrace(terminal.err());
        }
    }
}
