package org.ecities.server.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ecities.pages.Asker;
import org.ecities.search.LuceneCatalogue;
import org.ecities.server.CommandException;
import org.ecities.server.house.House;
import org.ecities.server.house.ServedHouse;
import org.ecities.store.AuditKind;
import org.ecities.store.Change;
import org.ecities.store.Purge;
import org.ecities.store.PurgeItem;
import org.ecities.store.PurgeLog;
import org.ecities.store.PurgePlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Removes something for good, in two steps: without {@code --confirm} it prints what would go and the word that
 * confirms exactly that. It may run while the server runs, which then cleans its caches and its index by itself.
 */
@Command(name = "purge")
final class PurgeCommand implements Callable<Integer> {

    private static final int AT_ONCE = 1_000;

    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    @Mixin
    private PurgeTarget target;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "server.option.purge.reason")
    private String reason = "";

    @Option(names = "--confirm", paramLabel = "WORD", descriptionKey = "server.option.purge.confirm")
    private String confirm;

    @Option(names = "--list", descriptionKey = "server.option.purge.list")
    private boolean list;

    @Option(names = "--replay", paramLabel = "FILE", descriptionKey = "server.option.purge.replay")
    private Path replay;

    @Option(names = "--compact", descriptionKey = "server.option.purge.compact")
    private boolean compact;

    PurgeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (House house = House.open(data.existing(terminal.environment()), terminal.clock())) {
            PurgeLog purges = house.store().purges();
            if (list) {
                print(purges);
            } else if (compact) {
                purges.compact();
                cleanIndex(house);
            } else if (replay != null) {
                replay(house);
            } else {
                purge(house, purges.plan(target.request()));
            }
            return 0;
        }
    }

    private void print(PurgeLog purges) {
        List<Purge> found = purges.since(0, AT_ONCE);
        while (!found.isEmpty()) {
            found.forEach(purge -> terminal.print(purge.item().line()));
            found = purges.since(found.get(found.size() - 1).id(), AT_ONCE);
        }
    }

    private void purge(House house, PurgePlan plan) {
        if (reason.isBlank() || reason.length() > PurgeLog.MAX_REASON) {
            throw new CommandException(2, "server.purge.reason", PurgeLog.MAX_REASON);
        }
        if (confirm == null) {
            plan.lines().forEach(line -> terminal.print(line(line)));
            terminal.say("server.purge.first", plan.lines().size(), plan.token());
        } else if (!confirm.equals(plan.token())) {
            throw new CommandException(2, "server.purge.confirm", confirm);
        } else {
            house.store().purges().purge(plan, Asker.system().login(), reason);
            done(house, plan.request().kind().name(), plan.lines().size());
        }
    }

    /** Kind, name, version, author and time (UTC) with tabs between them; control characters stay out of the terminal. */
    private static String line(PurgePlan.Line line) {
        return String.join(
                        "\t",
                        line.item().kind().name(),
                        line.name().replaceAll("\\p{Cntrl}", " "),
                        Long.toString(line.item().version()),
                        line.author().replaceAll("\\p{Cntrl}", " "),
                        line.at() == 0 ? "" : Instant.ofEpochMilli(line.at()).toString());
    }

    private void replay(House house) {
        if (reason.isBlank() || reason.length() > PurgeLog.MAX_REASON) {
            throw new CommandException(2, "server.purge.reason", PurgeLog.MAX_REASON);
        }
        List<PurgeItem> items = new ArrayList<>();
        for (String line : lines()) {
            items.add(PurgeItem.of(line).orElseThrow(() -> new CommandException(2, "server.purge.line", line)));
        }
        int gone = house.store().purges().replay(items, Asker.system().login(), reason);
        done(house, "REPLAY", gone);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(replay, StandardCharsets.UTF_8).stream().filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new CommandException(unreadable, "server.purge.file", replay.toString(), unreadable.toString());
        }
    }

    private void done(House house, String kind, int gone) {
        OperatorTrail.write(house.store(), AuditKind.PURGED, kind + " (" + gone + "): " + reason);
        terminal.say("server.purge.done", gone);
        cleanIndex(house);
    }

    /** Where the server has the index open, the server cleans it. */
    private void cleanIndex(House house) {
        try (LuceneCatalogue catalogue = ServedHouse.index(house)) {
            if (catalogue.needsRebuild()) {
                catalogue.rebuild(new ProgressLine(terminal)::at);
                return;
            }
            List<Change> changes = house.store().feed().since(catalogue.passed(), AT_ONCE);
            while (!changes.isEmpty()) {
                catalogue.changed(changes);
                changes = house.store().feed().since(catalogue.passed(), AT_ONCE);
            }
        } catch (CommandException inUse) {
            terminal.say("server.purge.served");
        }
    }
}
