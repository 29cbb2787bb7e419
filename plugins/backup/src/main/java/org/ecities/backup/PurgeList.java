package org.ecities.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.ecities.store.Purge;
import org.ecities.store.PurgeItem;
import org.ecities.store.PurgeLog;

/**
 * What was removed for good, beside the backups: a backup that is older than a purge brings its content back, and
 * restoring removes it again. Identities and digests alone, a line for each thing.
 */
public final class PurgeList {

    private static final String FILE = "purges.txt";
    private static final int AT_ONCE = 1_000;

    private final Path file;

    /** The list of a folder of backups. */
    public PurgeList(BackupFolder folder) {
        this.file = folder.root().resolve(FILE);
    }

    /** The list beside a backup. */
    public PurgeList(Backup backup) {
        this.file = backup.root().resolve(FILE);
    }

    /** Everything a store has removed. */
    public static List<PurgeItem> of(PurgeLog purges) {
        List<PurgeItem> items = new ArrayList<>();
        List<Purge> some = purges.since(0, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(purge -> items.add(purge.item()));
            some = purges.since(some.get(some.size() - 1).id(), AT_ONCE);
        }
        return items;
    }

    /** Brings the list up to date. */
    public void write(PurgeLog purges) {
        List<String> lines = of(purges).stream().map(PurgeItem::line).toList();
        try {
            if (!lines.equals(lines())) {
                Files.createDirectories(file.getParent());
                Path coming = file.resolveSibling(FILE + ".coming");
                Files.write(coming, lines, StandardCharsets.UTF_8);
                Files.move(coming, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException refused) {
            throw new BackupException("the list of purges " + file + " cannot be written: " + refused, refused);
        }
    }

    /** What the list holds; nothing when there is none. */
    public List<PurgeItem> items() {
        try {
            return lines().stream().map(this::item).toList();
        } catch (IOException unreadable) {
            throw new BackupException("the list of purges " + file + " cannot be read: " + unreadable, unreadable);
        }
    }

    private PurgeItem item(String line) {
        return PurgeItem.of(line).orElseThrow(() -> new BackupException("the list of purges " + file + " is damaged: " + line));
    }

    private List<String> lines() throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file, StandardCharsets.UTF_8).stream().filter(line -> !line.isBlank()).toList()
                : List.of();
    }
}
