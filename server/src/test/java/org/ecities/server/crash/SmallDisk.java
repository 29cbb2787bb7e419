package org.ecities.server.crash;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A disk of its own that a test may fill or break. Mounting needs root on Linux; elsewhere the test is left out, loudly. */
final class SmallDisk implements AutoCloseable {

    private static final int MEGABYTES = 60;
    private static final int COMMAND_SECONDS = 30;
    private static final String FILLER = "filler";

    private final Path mounted;

    private SmallDisk(Path mounted) {
        this.mounted = mounted;
    }

    /** A disk in memory, mounted in a folder that is made. */
    static SmallDisk inMemory(Path folder) {
        return mounted(folder, "mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "ecities-test", folder.toString());
    }

    /** A disk in a file, of a kind that goes read-only when it finds itself damaged. */
    static SmallDisk inFile(Path folder) {
        Path image = folder.resolveSibling(folder.getFileName() + ".img");
        try (OutputStream out = Files.newOutputStream(image)) {
            out.write(new byte[MEGABYTES * 1024 * 1024]);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        require(run("mkfs.ext4", "-q", "-F", image.toString()), "mkfs.ext4");
        return mounted(folder, "mount", "-o", "loop", image.toString(), folder.toString());
    }

    private static SmallDisk mounted(Path folder, String... mount) {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        require(run(mount), String.join(" ", mount));
        return new SmallDisk(folder);
    }

    private static void require(boolean done, String what) {
        if (!done) {
            System.out.println("SKIPPED: a test with a disk of its own, because this is refused: " + what);
        }
        Assumptions.assumeTrue(done, () -> "not possible here: " + what);
    }

    /** Where a data folder can be. */
    Path folder() {
        return mounted;
    }

    /** Writes until there is no room left but some. */
    void fill(int leftKilobytes) {
        Path spare = mounted.resolve("spare");
        try {
            Files.write(spare, new byte[leftKilobytes * 1024]);
            fill();
            Files.delete(spare);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Writes until there is no room left. */
    void fill() {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(mounted.resolve(FILLER))) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            System.out.println("the disk is full: " + full.getMessage());
        }
    }

    /** Makes room again. */
    void free() {
        try {
            Files.delete(mounted.resolve(FILLER));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Goes read-only under those who use it, as after a fault; until {@link #repair} nothing changes that. */
    void breakDown() {
        require(run("mount", "-o", "remount,abort", mounted.toString()), "mount -o remount,abort");
    }

    /** What an operator does once nobody uses it. */
    void repair() {
        Path image = mounted.resolveSibling(mounted.getFileName() + ".img");
        require(run("umount", mounted.toString()), "umount");
        run("e2fsck", "-p", image.toString());
        require(run("mount", "-o", "loop", image.toString(), mounted.toString()), "mount");
    }

    @Override
    public void close() {
        run("umount", mounted.toString());
    }

    /** Runs a command of the system; false when it is not there or refuses. */
    static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(COMMAND_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
