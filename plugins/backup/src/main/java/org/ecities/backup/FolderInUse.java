package org.ecities.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Says that a backup is being made, so that a second one does not clear up after the first. */
final class FolderInUse implements AutoCloseable {

    private final FileChannel channel;

    private FolderInUse(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock; {@link BackupException} when somebody has it. */
    static FolderInUse lock(Path root) throws IOException {
        Files.createDirectories(root);
        FileChannel channel =
                FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!free(channel)) {
            channel.close();
            throw new BackupException("another backup is being made in " + root);
        }
        return new FolderInUse(channel);
    }

    private static boolean free(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException thisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
