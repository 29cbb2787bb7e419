package org.ecities.server.command;

import java.util.concurrent.Callable;
import org.ecities.server.CommandException;
import org.ecities.server.house.House;
import org.ecities.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks for damage; status 1 when there is any. With {@code --retention} it says what is to go by age. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    @Option(names = "--retention", descriptionKey = "server.option.retention")
    private boolean retention;

    @Option(names = "--apply", descriptionKey = "server.option.apply")
    private boolean apply;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (apply && !retention) {
            throw new CommandException(2, "server.retention.apply");
        }
        try (House house = House.open(data.existing(terminal.environment()), terminal.clock())) {
            if (retention) {
                new RetentionReport(terminal, house).run(apply);
                return 0;
            }
            int wrong = new CheckReport(terminal, house).print();
            terminal.say("server.check.result", counted(house), wrong);
            return wrong == 0 ? 0 : 1;
        }
    }

    /** In a damaged database pages may be uncountable: none is said then. */
    private static int counted(House house) {
        try {
            return house.store().pages().count();
        } catch (StoreException damaged) {
            return 0;
        }
    }
}
