package org.ecities.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ecities.store.Blob;

/** Removes backups that are not to be kept, and contents that no backup needs any more. */
public final class Thinning {

    private final BackupFolder folder;
    private final ZoneId zone;

    /** Thins out a folder; days begin in the zone. */
    public Thinning(BackupFolder folder, ZoneId zone) {
        this.folder = folder;
        this.zone = zone;
    }

    /** Removes and tells how many backups went. */
    public int thin() {
        List<Backup> all = folder.backups();
        Set<Instant> kept = Rotation.kept(all.stream().map(Backup::at).toList(), zone);
        List<Backup> old = all.stream().filter(backup -> !kept.contains(backup.at())).toList();
        try {
            for (Backup backup : old) {
                // Without its facts it is no backup any more, whatever happens in between.
                Files.delete(backup.folder().resolve(BackupFacts.FILE));
                Trees.remove(backup.folder());
            }
            sweep(all.stream().filter(backup -> kept.contains(backup.at())).toList());
        } catch (IOException refused) {
            throw new BackupException("old backups in " + folder.root() + " cannot be removed: " + refused.getMessage(), refused);
        }
        return old.size();
    }

    private void sweep(List<Backup> kept) throws IOException {
        Set<Path> needed = new HashSet<>();
        for (Backup backup : kept) {
            for (Blob blob : Content.read(backup.folder())) {
                needed.add(folder.content(blob.sha256(), backup.facts().sealed()));
            }
        }
        for (Path content : folder.contents()) {
            if (!needed.contains(content)) {
                Files.delete(content);
            }
        }
    }
}
