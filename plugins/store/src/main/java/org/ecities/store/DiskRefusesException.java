package org.ecities.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The disk did not take a change: nothing of it was kept, and the same change may succeed later. Reading goes on.
 */
public final class DiskRefusesException extends StoreException {

    /** Why a disk refuses. */
    public enum Reason {
        /** There is no room left. */
        FULL,
        /** It may only be read: the disk, or the folder by its rights. */
        READ_ONLY,
        /** Something else: a fault, a missing right, a network drive that is gone. */
        OTHER
    }

    /** Less room than this counts as none: a change needs a page of the database and its place in the log. */
    private static final long NO_ROOM_BYTES = 64 * 1024;

    private final Reason reason;

    /** A refusal with its cause. */
    public DiskRefusesException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why the disk refuses. */
    public Reason reason() {
        return reason;
    }

    /**
     * A refusal met while writing a file.
     *
     * @param what   what could not be kept, for the message
     * @param folder a folder on the disk that refused
     */
    public static DiskRefusesException of(String what, Path folder, IOException cause) {
        Reason reason = reason(folder, cause);
        String why = switch (reason) {
            case FULL -> "is full";
            case READ_ONLY -> "can only be read";
            case OTHER -> "refuses (" + cause + ")";
        };
        return new DiskRefusesException(reason, what + " cannot be kept: the disk with " + folder + " " + why, cause);
    }

    /** The refusal that a failure tells of; absent for a failure that the system does not put down to the disk. */
    public static Optional<DiskRefusesException> ifTold(String what, IOException cause) {
        return told(cause).map(reason -> new DiskRefusesException(reason, what + " cannot be kept: " + cause, cause));
    }

    /**
     * Finds out why a disk refused, from what the system said and from what it tells of the disk.
     *
     * @param folder a folder on that disk, or the file that was refused
     */
    static Reason reason(Path folder, Exception cause) {
        return told(cause).orElseGet(() -> asTheDiskSays(folder));
    }

    private static Optional<Reason> told(Exception cause) {
        String said = said(cause).toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("quota exceeded")) {
            return Optional.of(Reason.FULL);
        }
        if (cause instanceof AccessDeniedException
                || said.contains("read-only file system")
                || said.contains("not permitted")) {
            return Optional.of(Reason.READ_ONLY);
        }
        boolean fault = said.contains("input/output error") || said.contains("file too large");
        return fault ? Optional.of(Reason.OTHER) : Optional.empty();
    }

    private static String said(Exception cause) {
        return cause instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(cause.getMessage());
    }

    /** A disk that went read-only by itself tells nothing of it until it is written to. */
    private static Reason asTheDiskSays(Path place) {
        Path folder = Files.isDirectory(place) ? place : place.toAbsolutePath().getParent();
        try {
            Path probe = Files.createTempFile(folder, "probe-", "");
            Files.delete(probe);
            return Files.getFileStore(folder).getUsableSpace() < NO_ROOM_BYTES ? Reason.FULL : Reason.OTHER;
        } catch (IOException refused) {
            return told(refused).orElse(Reason.OTHER);
        }
    }
}
