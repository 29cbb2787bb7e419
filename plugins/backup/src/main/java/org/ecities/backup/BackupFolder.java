package org.ecities.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of all backups.
 *
 * <pre>
 * 20261125-020000/backup.properties   what the backup says of itself
 *                 database.gz         the database
 *                 files.txt           hash and size of the contents of files that belong to it
 *                 settings/           the operator's files of the data folder
 * files/ab/cdef...                    contents of files, for all backups
 * purges.txt                          what was removed for good, see {@link PurgeList}
 * </pre>
 */
public final class BackupFolder {

    static final String DATABASE = "database.gz";
    static final String FILES = "files.txt";
    static final String SETTINGS = "settings";

    private static final String CONTENTS = "files";
    private static final String COMING = "coming-";
    private static final Pattern NAME = Pattern.compile("\\d{8}-\\d{6}");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final int PREFIX = 2;

    private final Path root;

    /** The folder may be missing: then there is no backup yet. */
    public BackupFolder(Path root) {
        this.root = root.toAbsolutePath();
    }

    /** Where it is. */
    public Path root() {
        return root;
    }

    /** All whole backups, the newest first. A folder that is damaged is not among them. */
    public List<Backup> backups() {
        return folders(NAME).stream()
                .filter(folder -> Files.isRegularFile(folder.resolve(BackupFacts.FILE)))
                .map(folder -> new Backup(folder, BackupFacts.read(folder)))
                .sorted(Comparator.comparing(Backup::name).reversed())
                .toList();
    }

    /** The newest whole backup. */
    public Optional<Backup> newest() {
        return backups().stream().findFirst();
    }

    /**
     * The backup somebody named: its own folder, or the folder of all backups for the newest one.
     *
     * @throws BackupException when there is none
     */
    public static Backup named(Path path) {
        if (Files.isRegularFile(path.resolve(BackupFacts.FILE))) {
            return new Backup(path.toAbsolutePath().normalize(), BackupFacts.read(path));
        }
        return new BackupFolder(path).newest().orElseThrow(() -> new BackupException(
                path + " is neither a backup nor a folder with backups; a backup holds a file " + BackupFacts.FILE));
    }

    /** A folder for a backup that is being made. */
    Path coming(Instant at) {
        return root.resolve(COMING + TIME.format(at));
    }

    /** The folder of a backup of that time. */
    Path folder(Instant at) {
        return root.resolve(TIME.format(at));
    }

    /** What interrupted attempts have left. */
    List<Path> interrupted() {
        return folders(Pattern.compile(COMING + NAME.pattern()));
    }

    /** Place of a content. */
    Path content(String sha256, boolean sealed) {
        Path plain = root.resolve(CONTENTS).resolve(sha256.substring(0, PREFIX)).resolve(sha256.substring(PREFIX));
        return sealed ? plain.resolveSibling(plain.getFileName() + Seal.SUFFIX) : plain;
    }

    /** All contents that are there. */
    List<Path> contents() {
        Path contents = root.resolve(CONTENTS);
        if (!Files.isDirectory(contents)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(contents)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private List<Path> folders(Pattern name) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(root)) {
            return found.filter(folder -> name.matcher(folder.getFileName().toString()).matches()).toList();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
