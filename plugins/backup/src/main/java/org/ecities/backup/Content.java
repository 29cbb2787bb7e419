package org.ecities.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ecities.store.Blob;

/** The list of contents that belong to a backup: a line {@code hash size} for each. */
final class Content {

    private Content() {}

    static void write(Path folder, List<Blob> blobs) throws IOException {
        Files.write(
                folder.resolve(BackupFolder.FILES),
                blobs.stream().map(blob -> blob.sha256() + " " + blob.size()).toList());
    }

    static List<Blob> read(Path folder) {
        try {
            return Files.readAllLines(folder.resolve(BackupFolder.FILES)).stream().map(Content::blob).toList();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new BackupException(folder.resolve(BackupFolder.FILES) + " is damaged: " + damaged, damaged);
        }
    }

    private static Blob blob(String line) {
        String[] parts = line.split(" ");
        return new Blob(parts[0], Long.parseLong(parts[1]));
    }
}
