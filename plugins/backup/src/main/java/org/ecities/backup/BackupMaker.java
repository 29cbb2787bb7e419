package org.ecities.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.store.Blob;
import org.ecities.store.Store;
import org.ecities.store.StoreCopy;
import org.ecities.store.StoreException;

/** Makes backups while the wiki is read and written. One that fails leaves nothing that looks like a backup. */
public final class BackupMaker {

    private static final Logger LOG = LogManager.getLogger(BackupMaker.class);
    private static final String PLAIN = "database";
    private static final String SETTINGS = ".properties";

    private final Store store;
    private final Path data;
    private final BackupFolder folder;
    private final BackupOrigin origin;
    private final Clock clock;

    /**
     * Connects the parts.
     *
     * @param data   the data folder of the store
     * @param folder where backups go
     */
    public BackupMaker(Store store, Path data, BackupFolder folder, BackupOrigin origin, Clock clock) {
        this.store = store;
        this.data = data;
        this.folder = folder;
        this.origin = origin;
        this.clock = clock;
    }

    /**
     * Makes one.
     *
     * @throws BackupException when it cannot be made
     */
    public Backup make() {
        try (FolderInUse lock = FolderInUse.lock(folder.root())) {
            folder.interrupted().forEach(BackupMaker::drop);
            tellPurges();
            return makeAlone(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    /** Brings the list of purges beside the backups up to date. */
    public void tellPurges() {
        new PurgeList(folder).write(store.purges());
    }

    private Backup makeAlone(Instant at) {
        Path coming = folder.coming(at);
        try {
            Files.createDirectory(coming);
            BackupFacts facts = fill(coming, at);
            Path target = folder.folder(at);
            Files.move(coming, target, StandardCopyOption.ATOMIC_MOVE);
            return new Backup(target, facts);
        } catch (IOException | StoreException failed) {
            throw failure(failed);
        } finally {
            drop(coming);
        }
    }

    private BackupException failure(Exception failed) {
        return new BackupException("the backup in " + folder.root() + " failed: " + failed.getMessage(), failed);
    }

    /** Contents come after the database: what it refers to is there by then and stays. */
    private BackupFacts fill(Path coming, Instant at) throws IOException {
        Path plain = coming.resolve(PLAIN);
        StoreCopy copy = store.copyTo(plain);
        long bytes = Files.size(plain);
        String hash = Packing.write(Files.newInputStream(plain), coming.resolve(sealedName(BackupFolder.DATABASE)), true, origin.recipient());
        Files.delete(plain);
        for (Blob blob : copy.blobs()) {
            content(blob);
        }
        Content.write(coming, copy.blobs());
        settings(coming.resolve(BackupFolder.SETTINGS));
        BackupFacts facts = new BackupFacts(
                at, origin.program(), copy.form(), copy.feed(), origin.address(), hash, bytes, copy.blobs().size(), sealed());
        facts.write(coming);
        return facts;
    }

    /** Contents never change, so one that is there is not copied again. */
    private void content(Blob blob) throws IOException {
        Path target = folder.content(blob.sha256(), sealed());
        if (Files.isRegularFile(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        Path half = target.resolveSibling(target.getFileName() + ".coming");
        Files.deleteIfExists(half);
        String hash = Packing.write(store.files().open(blob), half, false, origin.recipient());
        if (!hash.equals(blob.sha256())) {
            Files.delete(half);
            throw new BackupException("the content of the file " + blob.sha256()
                    + " is damaged in the data folder; `ecities check` says where it belongs");
        }
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private void settings(Path target) throws IOException {
        Files.createDirectory(target);
        try (Stream<Path> found = Files.list(data)) {
            List<Path> files = found.filter(file -> file.getFileName().toString().endsWith(SETTINGS)).toList();
            for (Path file : files) {
                String name = sealedName(file.getFileName().toString());
                Packing.write(Files.newInputStream(file), target.resolve(name), false, origin.recipient());
            }
        }
    }

    private boolean sealed() {
        return origin.recipient().isPresent();
    }

    private String sealedName(String name) {
        return sealed() ? name + Seal.SUFFIX : name;
    }

    private static void drop(Path coming) {
        try {
            if (Files.isDirectory(coming)) {
                Trees.remove(coming);
            }
        } catch (IOException left) {
            LOG.warn("{} is left over: {}", coming, left.toString());
        }
    }
}
