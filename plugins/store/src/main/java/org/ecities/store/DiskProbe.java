package org.ecities.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Finds out whether the disk of a data folder takes anything, by writing a little; asked often, it looks seldom. */
public final class DiskProbe {

    private static final Logger LOG = LogManager.getLogger(DiskProbe.class);
    private static final long KEPT = Duration.ofSeconds(5).toNanos();
    /** As much as a small change needs. */
    private static final int BYTES = 64 * 1024;

    private final Path file;
    private final LongSupplier nanos;
    private Optional<DiskRefusesException.Reason> found = Optional.empty();
    private long looked;
    private boolean begun;

    /**
     * Prepares looking.
     *
     * @param folder a folder in the data folder; made where it is missing
     * @param nanos  nanoseconds of a clock that only goes forward
     */
    public DiskProbe(Path folder, LongSupplier nanos) {
        this.file = folder.resolve("probe");
        this.nanos = nanos;
    }

    /** Why the disk takes nothing; absent when it does. True for some seconds. */
    public synchronized Optional<DiskRefusesException.Reason> refusal() {
        long now = nanos.getAsLong();
        if (!begun || now - looked >= KEPT) {
            found = look();
            looked = now;
            begun = true;
        }
        return found;
    }

    private Optional<DiskRefusesException.Reason> look() {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, new byte[BYTES]);
            Files.delete(file);
            return Optional.empty();
        } catch (IOException refused) {
            drop();
            return Optional.of(DiskRefusesException.reason(file.getParent(), refused));
        }
    }

    /** What was written of a file that did not fit would take the last room there is. */
    private void drop() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            LOG.debug("{} stays", file, stays);
        }
    }
}
