package org.ecities.server.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ecities.server.CommandException;
import org.ecities.store.AuditEntry;
import org.ecities.store.AuditQuery;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the audit journal, newest first: time (UTC), login, kind, subject, address, separated by tabs. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {

    private static final int AT_ONCE = 1_000;

    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    @Option(names = "--since", paramLabel = "DAY", descriptionKey = "server.option.since")
    private String since;

    AuditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        AuditQuery query = new AuditQuery(
                Optional.empty(),
                Set.of(),
                Optional.ofNullable(since).map(AuditCommand::day).map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                Long.MAX_VALUE,
                AT_ONCE);
        try (Store store = SqliteStore.open(data.existing(terminal.environment()), terminal.clock())) {
            List<AuditEntry> entries = store.audit().entries(query);
            while (!entries.isEmpty()) {
                entries.forEach(entry -> terminal.print(line(entry)));
                entries = store.audit().entries(query.before(entries.get(entries.size() - 1).id()));
            }
            return 0;
        }
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new CommandException(2, "server.audit.since", typed);
        }
    }

    /** Control characters would let a name write to the terminal. */
    private static String line(AuditEntry entry) {
        return String.join(
                "\t",
                entry.at().toString(),
                entry.event().actor().replaceAll("\\p{Cntrl}", " "),
                entry.event().kind().name(),
                entry.event().subject().replaceAll("\\p{Cntrl}", " "),
                entry.event().address());
    }
}
