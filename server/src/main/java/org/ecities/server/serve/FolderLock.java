package org.ecities.server.serve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.ecities.server.CommandException;

/** Only one process serves a data folder: the others would keep caches of their own. The lock ends with the process. */
public final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock; {@link CommandException} when another process has it or the folder cannot be written. */
    public static FolderLock of(Path data) {
        Path file = data.resolve("work").resolve("serve.lock");
        try {
            Files.createDirectories(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CommandException(1, "server.data.served", data.toString());
            }
            return new FolderLock(channel);
        } catch (IOException refused) {
            throw new CommandException(refused, "server.data.refused", data.toString(), refused.toString());
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException thisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
