package org.ecities.server.crash;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A folder whose files the system lets nobody change, not even through open files. Needs root and a file system with that mark. */
final class LockedFolder implements AutoCloseable {

    private final Path folder;

    LockedFolder(Path folder) {
        this.folder = folder;
    }

    /** Allows only reading; the test is left out, loudly, where that cannot be done. */
    void lock() {
        boolean done = mark("+i");
        if (!done) {
            System.out.println("SKIPPED: a test with a locked folder, because chattr +i is refused");
        }
        Assumptions.assumeTrue(done, "not possible here: chattr +i");
    }

    /** Allows writing again. */
    void open() {
        mark("-i");
    }

    private boolean mark(String mark) {
        return SmallDisk.run("chattr", "-R", "-f", mark, folder.toString());
    }

    @Override
    public void close() {
        open();
    }
}
