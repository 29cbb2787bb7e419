package org.ecities.server.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ecities.backup.Backup;
import org.ecities.backup.BackupFolder;
import org.ecities.backup.PurgeList;
import org.ecities.backup.Restoring;
import org.ecities.pages.Asker;
import org.ecities.server.CommandException;
import org.ecities.server.house.LostDatabase;
import org.ecities.server.serve.FolderLock;
import org.ecities.server.settings.SiteAddressSetting;
import org.ecities.store.AuditKind;
import org.ecities.store.PurgeItem;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.ecities.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup into a data folder, on this machine or another one. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    @Parameters(paramLabel = "BACKUP", descriptionKey = "server.option.backup")
    private Path backup;

    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "server.option.key")
    private Path key;

    @Option(names = "--address", paramLabel = "URL", descriptionKey = "server.option.address")
    private String address;

    @Option(names = "--replace", descriptionKey = "server.option.replace")
    private boolean replace;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = data.path(terminal.environment());
        Optional<SiteAddressSetting> moved = Optional.ofNullable(address).map(SiteAddressSetting::of);
        Backup found = BackupFolder.named(backup);
        try (FolderLock lock = FolderLock.of(folder)) {
            Optional<Path> old = old(folder);
            new Restoring(found, identity()).into(folder, old);
            old.ifPresent(place -> terminal.say("server.restore.old", place.toString()));
            if (moved.isPresent()) {
                moved.get().write(folder);
            }
            return finish(folder, found, moved, purges(found, old));
        }
    }

    /** Opening the store brings an older database up to date. */
    private int finish(
            Path folder, Backup found, Optional<SiteAddressSetting> moved, List<PurgeItem> purged) {
        try (Store store = SqliteStore.open(folder, terminal.clock())) {
            int again = store.purges().replay(purged, Asker.system().login(), "restored " + found.name());
            if (again > 0) {
                terminal.say("server.restore.purged", again);
            }
            if (moved.isPresent() && !found.facts().address().isEmpty()) {
                store.outbox().moved(found.facts().address(), moved.get().text());
            }
            OperatorTrail.write(store, AuditKind.RESTORED, found.name());
            int pages = store.pages().count();
            int wrong = store.check().size();
            terminal.say("server.restore.done", found.name(), pages, wrong);
            return wrong == 0 ? 0 : 1;
        }
    }

    /** What was removed for good since the backup must not come back with it. */
    private List<PurgeItem> purges(Backup found, Optional<Path> old) {
        List<PurgeItem> items = new ArrayList<>(new PurgeList(found).items());
        if (old.isPresent() && Files.exists(old.get().resolve(DataFolder.DATABASE))) {
            try (Store before = SqliteStore.open(old.get(), terminal.clock())) {
                items.addAll(PurgeList.of(before.purges()));
            } catch (StoreException damaged) {
                terminal.say("server.restore.old.damaged", damaged.getMessage());
            }
        }
        return items.stream().distinct().toList();
    }

    /** Where to move what is there. What is left of a wiki without its database makes way without being asked for. */
    private Optional<Path> old(Path folder) {
        if (LostDatabase.sign(folder).isPresent()) {
            return Optional.of(aside(folder));
        }
        if (!Files.exists(folder.resolve(DataFolder.DATABASE))) {
            return Optional.empty();
        }
        if (!replace) {
            throw new CommandException(1, "server.restore.occupied", folder.toString());
        }
        return Optional.of(aside(folder));
    }

    private Path aside(Path folder) {
        return folder.resolve("before-restore-" + TIME.format(terminal.clock().instant()));
    }

    /** The file may hold remarks, as the age tools write them. */
    private Optional<String> identity() throws IOException {
        if (key == null) {
            return Optional.empty();
        }
        return Files.readAllLines(key).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("AGE-SECRET-KEY-1"))
                .findFirst()
                .or(() -> {
                    throw new CommandException(1, "server.restore.no-key", key.toString());
                });
    }
}
