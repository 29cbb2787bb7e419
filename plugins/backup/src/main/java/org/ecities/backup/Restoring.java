package org.ecities.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecities.store.Blob;

/**
 * Puts a backup into a data folder. Everything is unpacked and compared with its hash beside the folder first; a
 * damaged backup or a full disk changes nothing.
 */
public final class Restoring {

    private static final String COMING = "restore-coming";
    private static final String DATABASE = "ecities.db";
    private static final String FILES = "files";
    /** What is replaced; the index is made anew from the database. */
    private static final List<String> PARTS = List.of(
            DATABASE, DATABASE + "-wal", DATABASE + "-shm", FILES, "index", "ecities.properties", "jspwiki.properties");

    private final Backup backup;
    private final Optional<String> identity;

    /**
     * Prepares it.
     *
     * @param identity secret key; needed for a sealed backup
     */
    public Restoring(Backup backup, Optional<String> identity) {
        this.backup = backup;
        this.identity = identity;
        if (backup.facts().sealed() && identity.isEmpty()) {
            throw new BackupException("the backup " + backup.folder() + " is sealed; give the file of its secret key");
        }
    }

    /**
     * Restores.
     *
     * @param data the data folder, which no program uses at the moment
     * @param old  where to move what the data folder holds now; absent when it must hold no wiki
     * @throws BackupException when the backup is damaged or the folder in use
     */
    public void into(Path data, Optional<Path> old) {
        if (old.isEmpty() && Files.exists(data.resolve(DATABASE))) {
            throw new BackupException(data + " holds a wiki already");
        }
        Path coming = data.resolve(COMING);
        try {
            Files.createDirectories(data);
            if (Files.isDirectory(coming)) {
                Trees.remove(coming);
            }
            Files.createDirectory(coming);
            unpack(coming);
            if (old.isPresent()) {
                moveParts(data, Files.createDirectories(old.get()));
            }
            moveParts(coming, data);
            Trees.remove(coming);
        } catch (IOException refused) {
            throw new BackupException("the backup cannot be restored into " + data + ": " + refused, refused);
        }
    }

    private void unpack(Path coming) throws IOException {
        String hash = Packing.read(
                backup.folder().resolve(sealedName(BackupFolder.DATABASE)), coming.resolve(DATABASE), true, key());
        same(hash, backup.facts().databaseSha256(), "the database");
        for (Blob blob : Content.read(backup.folder())) {
            content(coming, blob);
        }
        Path settings = backup.folder().resolve(BackupFolder.SETTINGS);
        try (Stream<Path> found = Files.list(settings)) {
            for (Path file : found.toList()) {
                Packing.read(file, coming.resolve(openName(file.getFileName().toString())), false, key());
            }
        }
    }

    private void content(Path coming, Blob blob) throws IOException {
        Path packed = new BackupFolder(backup.root()).content(blob.sha256(), backup.facts().sealed());
        Path target = new BackupFolder(coming).content(blob.sha256(), false);
        if (!Files.isRegularFile(packed)) {
            throw new BackupException("the backup is not whole: " + packed + " is missing");
        }
        Files.createDirectories(target.getParent());
        same(Packing.read(packed, target, false, key()), blob.sha256(), "the content " + blob.sha256());
    }

    private static void same(String found, String expected, String what) {
        if (!found.equals(expected)) {
            throw new BackupException(what + " in the backup is damaged: its hash is " + found + ", not " + expected);
        }
    }

    private static void moveParts(Path from, Path to) throws IOException {
        for (String part : PARTS) {
            Path source = from.resolve(part);
            if (Files.exists(source)) {
                Files.move(source, to.resolve(part), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private Optional<String> key() {
        return backup.facts().sealed() ? identity : Optional.empty();
    }

    private String sealedName(String name) {
        return backup.facts().sealed() ? name + Seal.SUFFIX : name;
    }

    private String openName(String name) {
        return backup.facts().sealed() ? name.substring(0, name.length() - Seal.SUFFIX.length()) : name;
    }
}
