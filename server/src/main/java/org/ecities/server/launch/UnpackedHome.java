package org.ecities.server.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The folder {@code web-<hash>} with everything the runnable file carries: {@code lib}, {@code web}, {@code seed}
 * and {@code config}. The name follows from the contents, so each build has its own and none is ever changed.
 */
final class UnpackedHome {

    private static final List<String> CARRIED = List.of("lib/", "web/", "seed/", "config/");

    private final Path file;

    UnpackedHome(Path file) {
        this.file = file;
    }

    /**
     * The complete folder below a place; made when it is not there, and folders of other builds that no process uses
     * are removed. The folder counts as used until this process ends.
     */
    Path in(Path place) throws IOException {
        Files.createDirectories(place);
        try (JarFile jar = new JarFile(file.toFile())) {
            List<ZipEntry> entries = carried(jar);
            Path home = place.resolve("web-" + ContentHash.of(entries));
            use(home);
            if (!complete(home, entries)) {
                unpack(jar, entries, home);
            }
            new OldHomes(place).removeAllBut(home);
            return home;
        }
    }

    /** Regular files of a folder in name order. */
    static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A shared lock that tells other processes; the channel stays open until the process ends. */
    private static void use(Path home) throws IOException {
        FileChannel channel = FileChannel.open(
                OldHomes.lockOf(home), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            channel.lock(0, Long.MAX_VALUE, true);
        } catch (OverlappingFileLockException held) {
            channel.close(); // This process has it already.
        }
    }

    private static List<ZipEntry> carried(JarFile jar) {
        return jar.stream()
                .filter(entry -> !entry.isDirectory())
                .filter(entry -> CARRIED.stream().anyMatch(entry.getName()::startsWith))
                .map(entry -> (ZipEntry) entry)
                .toList();
    }

    /** Sizes are compared too: after a power failure a file can be there and empty. */
    private static boolean complete(Path home, List<ZipEntry> entries) throws IOException {
        for (ZipEntry entry : entries) {
            Path target = home.resolve(entry.getName());
            if (!Files.isRegularFile(target) || Files.size(target) != entry.getSize()) {
                return false;
            }
        }
        return true;
    }

    private static void unpack(JarFile jar, List<ZipEntry> entries, Path home) throws IOException {
        Path part = home.resolveSibling(OldHomes.PART + ProcessHandle.current().pid());
        OldHomes.delete(part);
        for (ZipEntry entry : entries) {
            Path target = part.resolve(entry.getName()).normalize();
            if (!target.startsWith(part)) {
                throw new IOException("entry outside the folder: " + entry.getName());
            }
            Files.createDirectories(target.getParent());
            try (InputStream content = jar.getInputStream(entry)) {
                Files.copy(content, target);
            }
        }
        publish(part, home, entries);
    }

    private static void publish(Path part, Path home, List<ZipEntry> entries) throws IOException {
        if (Files.exists(home) && !complete(home, entries)) {
            OldHomes.delete(home);
        }
        try {
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException | AtomicMoveNotSupportedException other) {
            // Another process was faster: its folder has the same contents.
            OldHomes.delete(part);
            if (!complete(home, entries)) {
                throw other;
            }
        }
    }
}
