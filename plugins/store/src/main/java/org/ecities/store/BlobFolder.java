package org.ecities.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/**
 * Blobs as files {@code ab/cdef...} named by their SHA-256, in the folder {@code files} of the data folder. A blob
 * is whole and durable under its name before anything refers to it.
 */
final class BlobFolder {

    /** Name of the folder in the data folder. */
    static final String FOLDER = "files";

    private static final Logger LOG = LogManager.getLogger(BlobFolder.class);
    private static final String COMING = "coming-";
    private static final int PREFIX = 2;

    private final Path folder;
    private final Clock clock;

    BlobFolder(Path dataFolder, Clock clock) {
        this.folder = dataFolder.resolve(FOLDER);
        this.clock = clock;
    }

    /**
     * Keeps what the stream holds.
     *
     * @param limit most bytes that are accepted
     * @throws StoreException when there is nothing, more than the limit, or the disk refuses
     */
    Blob keep(InputStream content, long limit) {
        Path coming = folder.resolve(COMING + UUID.randomUUID());
        try {
            Files.createDirectories(folder);
            Blob blob = copy(content, coming, limit);
            moveIn(coming, blob);
            return blob;
        } catch (IOException e) {
            throw DiskRefusesException.of("the file", folder, e);
        } finally {
            drop(coming);
        }
    }

    private Blob copy(InputStream content, Path coming, long limit) throws IOException {
        MessageDigest digest = Hash.sha256();
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (FileChannel channel =
                        FileChannel.open(coming, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new StoreException("the file has more than " + limit + " bytes");
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            channel.force(true);
        }
        if (size == 0) {
            throw new StoreException("the file is empty");
        }
        return new Blob(HexFormat.of().formatHex(digest.digest()), size);
    }

    /** The same bytes may be there already; whichever of two equal files stays is as good as the other. */
    private void moveIn(Path coming, Blob blob) throws IOException {
        Path target = path(blob.sha256());
        Files.createDirectories(target.getParent());
        // The time says since when a blob waits for somebody to refer to it.
        Files.setLastModifiedTime(coming, FileTime.from(clock.instant()));
        Files.move(coming, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        flush(target.getParent());
        flush(folder);
    }

    /** Makes names durable, where the file system can. */
    private static void flush(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("this file system flushes names by itself", e);
        }
    }

    private static void drop(Path coming) {
        try {
            Files.deleteIfExists(coming);
        } catch (IOException e) {
            LOG.warn("{} is left over: {}", coming, e.toString());
        }
    }

    /** Refuses a blob that is not there in its full size. */
    Blob present(Blob blob) {
        try {
            if (Files.size(path(blob.sha256())) == blob.size()) {
                return blob;
            }
        } catch (IOException e) {
            throw new StoreException("the file content " + blob.sha256() + " is not there", e);
        }
        throw new StoreException("the file content " + blob.sha256() + " has not " + blob.size() + " bytes");
    }

    /** Opens a blob; {@link StoreException} when it is not there. */
    InputStream open(String sha256) {
        try {
            return Files.newInputStream(path(sha256));
        } catch (NoSuchFileException e) {
            throw new StoreException("the file content " + sha256 + " is missing; restore it from a backup", e);
        } catch (IOException e) {
            throw new StoreException("the file content " + sha256 + " cannot be read: " + e, e);
        }
    }

    /** True when the bytes under a name are those the name says. */
    boolean sound(String sha256) {
        MessageDigest digest = Hash.sha256();
        try (InputStream in = new DigestInputStream(open(sha256), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest()).equals(sha256);
        } catch (IOException e) {
            return false;
        }
    }

    /** Removes a blob, if it is there. */
    void drop(String sha256) {
        try {
            Files.deleteIfExists(path(sha256));
        } catch (IOException e) {
            throw new StoreException("the file content " + sha256 + " cannot be removed: " + e, e);
        }
    }

    /** True when there is a file of that name. */
    boolean has(String sha256) {
        return Files.isRegularFile(path(sha256));
    }

    /**
     * Names of everything that has been in the folder since before a moment: the SHA-256 of blobs, the file name of
     * anything else.
     */
    List<String> olderThan(Instant moment) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> modified(file).isBefore(moment))
                    .map(this::name)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(Path file) {
        Path parent = file.getParent();
        return parent.equals(folder) ? file.getFileName().toString() : parent.getFileName() + "" + file.getFileName();
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }

    private Path path(String sha256) {
        return folder.resolve(sha256.substring(0, PREFIX)).resolve(sha256.substring(PREFIX));
    }
}
