package org.ecities.server.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ecities.accounts.SiteFacts;
import org.ecities.server.ProgramVersion;
import org.ecities.server.house.House;

/** Looks up how large the data folder has become. */
final class FolderFacts {

    private final House house;
    private final Supplier<BackupState> backups;

    FolderFacts(House house, Supplier<BackupState> backups) {
        this.house = house;
        this.backups = backups;
    }

    SiteFacts now() {
        Path data = house.data();
        BackupState backup = backups.get();
        return new SiteFacts(
                new ProgramVersion().text(),
                house.store().pages().count(),
                size(data.resolve("ecities.db")) + size(data.resolve("ecities.db-wal")),
                sizeOfFolder(data.resolve("index")),
                backup.nightly(),
                backup.newest(),
                backup.failure());
    }

    private static long sizeOfFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.toList();
            return found.stream().mapToLong(FolderFacts::size).sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The index replaces its files while we look. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
