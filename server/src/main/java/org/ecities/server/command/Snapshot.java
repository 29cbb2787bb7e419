package org.ecities.server.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ecities.server.CommandException;
import org.ecities.server.serve.FolderLock;
import org.ecities.store.Store;

/**
 * A data folder with a copy of the database of one moment. The contents of files are read where they are, since they
 * never change. It lies in the {@code work} folder of the wiki, for only the operator may read it, and goes with the
 * command; what a command that was killed has left goes with the next one.
 */
final class Snapshot implements AutoCloseable {

    private static final String PREFIX = "snapshot-";
    private static final String CONTENTS = "files";

    private final Path folder;
    private final FolderLock lock;

    private Snapshot(Path folder) {
        this.folder = folder;
        this.lock = FolderLock.of(folder);
    }

    static Snapshot of(Store store, Path data) throws IOException {
        Path work = Files.createDirectories(data.resolve("work"));
        removeOld(work);
        Snapshot made = new Snapshot(Files.createTempDirectory(work, PREFIX));
        try {
            store.copyTo(made.folder.resolve(DataFolder.DATABASE));
            Path contents = Files.createDirectories(data.resolve(CONTENTS));
            Files.createSymbolicLink(made.folder.resolve(CONTENTS), contents.toAbsolutePath());
            return made;
        } catch (IOException | RuntimeException failed) {
            made.close();
            throw failed;
        }
    }

    Path folder() {
        return folder;
    }

    private static void removeOld(Path work) throws IOException {
        List<Path> old;
        try (Stream<Path> found = Files.list(work)) {
            old = found.filter(path -> path.getFileName().toString().startsWith(PREFIX)).toList();
        }
        for (Path each : old) {
            if (abandoned(each)) {
                remove(each);
            }
        }
    }

    private static boolean abandoned(Path folder) throws IOException {
        try (FolderLock lock = FolderLock.of(folder)) {
            return true;
        } catch (CommandException used) {
            return false;
        }
    }

    /** Links are removed, not followed. */
    private static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> found = Files.walk(folder)) {
            deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.deleteIfExists(each);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        remove(folder);
    }
}
