package org.ecities.server.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ecities.backup.Backup;
import org.ecities.backup.BackupFolder;
import org.ecities.backup.BackupMaker;
import org.ecities.backup.Seal;
import org.ecities.server.serve.BackupOrigins;
import org.ecities.server.settings.Settings;
import org.ecities.server.settings.SettingsSources;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a backup, also while the wiki is served. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "server.option.backup-to")
    private Path to;

    @Option(names = "--new-key", descriptionKey = "server.option.new-key")
    private boolean newKey;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return newKey ? key() : backup();
    }

    private int key() {
        Seal.Keys keys = Seal.keys();
        terminal.say("server.backup.key", keys.recipient(), keys.identity());
        return 0;
    }

    private int backup() {
        Path folder = data.existing(terminal.environment());
        Settings settings = new SettingsSources(Map.of(), terminal.environment(), terminal.home().resolve("config"))
                .settings(folder);
        BackupFolder backups = new BackupFolder(to == null ? settings.backup().folder() : to);
        try (Store store = SqliteStore.open(folder, terminal.clock())) {
            Backup made =
                    new BackupMaker(store, folder, backups, BackupOrigins.of(settings), terminal.clock()).make();
            terminal.say("server.backup.made", made.folder().toString(), made.facts().feed());
            return 0;
        }
    }
}
