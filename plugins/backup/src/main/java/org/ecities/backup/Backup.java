package org.ecities.backup;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One backup.
 *
 * @param folder its folder, below the folder of all backups
 * @param facts  what it says of itself
 */
public record Backup(Path folder, BackupFacts facts) {

    /** Its name: the time it was made at, in UTC. */
    public String name() {
        return folder.getFileName().toString();
    }

    /** When it was made. */
    public Instant at() {
        return facts.at();
    }

    /** The folder of all backups, which holds the contents of files. */
    Path root() {
        return folder.toAbsolutePath().getParent();
    }
}
