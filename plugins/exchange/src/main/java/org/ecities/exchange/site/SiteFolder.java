package org.ecities.exchange.site;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder of a static copy. Each file is written aside and then put in its place, so a reader never meets half of
 * one, whenever the writing stops. Files of other people are neither overwritten nor removed.
 */
final class SiteFolder {

    private static final String COMING = ".ecities-coming";

    private final Path folder;
    private final Map<String, String> digests;

    private SiteFolder(Path folder, Map<String, String> digests) {
        this.folder = folder;
        this.digests = digests;
    }

    /**
     * Opens an empty folder or one with a copy.
     *
     * @throws SiteFolderOccupiedException when it holds other things
     */
    static SiteFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (!Files.isRegularFile(folder.resolve(SiteState.FILE)) && !empty(folder)) {
            throw new SiteFolderOccupiedException(folder);
        }
        Files.deleteIfExists(folder.resolve(COMING));
        SiteFolder opened = new SiteFolder(folder, SiteState.read(folder));
        opened.save();
        return opened;
    }

    /** A run that was stopped at once may have left the first file aside. */
    private static boolean empty(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.allMatch(file -> file.getFileName().toString().equals(COMING));
        }
    }

    /** True when a file is there and was made from the same things. */
    boolean fresh(String place, String digest) {
        return !digest.isEmpty() && digest.equals(digests.get(place)) && Files.isRegularFile(folder.resolve(place));
    }

    /** Says which files will be written, so that a run that is stopped is known to have begun with them. */
    void expect(Collection<String> places) throws IOException {
        places.forEach(place -> digests.put(place, ""));
        save();
    }

    /** The bytes of a file. */
    byte[] read(String place) throws IOException {
        return Files.readAllBytes(folder.resolve(place));
    }

    /** Puts a file in its place; one with the same bytes keeps its time. */
    void write(String place, byte[] bytes) throws IOException {
        Path target = folder.resolve(place);
        if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), bytes)) {
            return;
        }
        Files.write(folder.resolve(COMING), bytes);
        moveIn(target);
    }

    /** Puts a file in its place that comes from elsewhere. */
    void copy(String place, Content content) throws IOException {
        try (java.io.InputStream in = content.open()) {
            Files.copy(in, folder.resolve(COMING), StandardCopyOption.REPLACE_EXISTING);
        }
        moveIn(folder.resolve(place));
    }

    /** Opens the bytes of a file. */
    @FunctionalInterface
    interface Content {
        java.io.InputStream open() throws IOException;
    }

    /**
     * Removes what is no longer part of the copy and remembers what it was made from.
     *
     * @param made digest by place of all files of the copy
     * @return number of files removed
     */
    int finish(Map<String, String> made) throws IOException {
        int removed = 0;
        for (String place : digests.keySet()) {
            if (!made.containsKey(place) && Files.deleteIfExists(folder.resolve(place))) {
                removed++;
                dropEmpty(folder.resolve(place).getParent());
            }
        }
        digests.clear();
        digests.putAll(made);
        save();
        return removed;
    }

    private void dropEmpty(Path parent) throws IOException {
        if (!parent.equals(folder)) {
            try {
                Files.delete(parent);
                dropEmpty(parent.getParent());
            } catch (DirectoryNotEmptyException used) {
                // Other files of the copy are still there.
            }
        }
    }

    private void save() throws IOException {
        Files.write(folder.resolve(COMING), SiteState.bytes(digests));
        moveIn(folder.resolve(SiteState.FILE));
    }

    private void moveIn(Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.move(
                folder.resolve(COMING), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
