package org.ecities.search;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.lucene.index.IndexWriter;

/** The file by which a process has an index alone. Lucene refuses an index whose lock file is not empty. */
final class LockFile {

    private final Path file;

    LockFile(Path folder) {
        this.file = folder.resolve(IndexWriter.WRITE_LOCK_NAME);
    }

    /** Takes out what a disk or a person has put into it; leaves it alone while another process has it. */
    void empty() throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) == 0) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                channel.truncate(0);
            }
        } catch (OverlappingFileLockException inUse) {
            // This process has the index open: opening it once more says so.
        }
    }
}
