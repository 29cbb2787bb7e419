package org.ecities.server.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Unpacked folders of other builds, and what interrupted unpacking left behind. */
final class OldHomes {

    /** Begin of the name of a folder that is being filled; the process id follows. */
    static final String PART = "part-";

    private final Path place;

    OldHomes(Path place) {
        this.place = place;
    }

    /** The lock file beside an unpacked folder. */
    static Path lockOf(Path home) {
        return home.resolveSibling(home.getFileName() + ".lock");
    }

    /** Removes what no process uses. What cannot be removed is left: it harms nobody. */
    void removeAllBut(Path home) throws IOException {
        List<Path> folders;
        try (Stream<Path> found = Files.list(place)) {
            folders = found.filter(Files::isDirectory).toList();
        }
        for (Path folder : folders) {
            String name = folder.getFileName().toString();
            if (name.startsWith("web-") && !folder.equals(home)) {
                removeUnused(folder);
            } else if (name.startsWith(PART) && !running(name.substring(PART.length()))) {
                delete(folder);
            }
        }
    }

    private static void removeUnused(Path folder) throws IOException {
        Path lockFile = lockOf(folder);
        try (FileChannel channel =
                        FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                delete(folder);
                Files.deleteIfExists(lockFile);
            }
        } catch (OverlappingFileLockException ownProcess) {
            // Two homes in one process happen in tests only: both are in use.
        }
    }

    private static boolean running(String pid) {
        return pid.chars().allMatch(Character::isDigit)
                && !pid.isEmpty()
                && ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }

    /** Removes a folder with everything in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
