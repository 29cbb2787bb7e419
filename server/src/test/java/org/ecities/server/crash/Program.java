package org.ecities.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;

/** One command in a process of its own, with what it printed. Closing kills it if it still runs. */
public final class Program implements AutoCloseable {

    /** How long a command may take on a busy machine before a test gives up. */
    private static final int PATIENCE_SECONDS = 180;

    private static final int LOOK_EVERY_MILLIS = 5;

    private static final Pattern READY = Pattern.compile("ready at (http://\\S+)");

    private final Process process;
    private final Path said;

    private Program(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** Starts a command on a data folder. */
    public static Program start(Path data, String command, String... arguments) {
        return start(builder(data, List.of(command), arguments));
    }

    /** Starts a command of two words on a data folder. */
    public static Program start(Path data, List<String> command, String... arguments) {
        return start(builder(data, command, arguments));
    }

    /** Starts a server as {@link #serve} does, with a temp folder of its own. */
    static Program serve(Path data, Path temp) {
        ProcessBuilder builder = builder(data, List.of("serve"), "--port", "0");
        builder.command().add(1, "-Djava.io.tmpdir=" + temp);
        return start(builder);
    }

    private static Program start(ProcessBuilder builder) {
        try {
            Path said = Files.createTempFile("ecities-said-", ".txt");
            Process process = builder
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            return new Program(process, said);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Starts a server on a free port; {@link #visitor} waits until it answers. */
    public static Program serve(Path data) {
        return start(data, "serve", "--port", "0");
    }

    /** Runs a command to its end, which must be a good one, and tells what it printed. */
    public static String run(Path data, String command, String... arguments) {
        try (Program program = start(data, command, arguments)) {
            int status = program.status();
            assertThat(status).as(program.said()).isZero();
            return program.said();
        }
    }

    private static ProcessBuilder builder(Path data, List<String> command, String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"),
                ProgramMain.class.getName(), System.getProperty("ecities.home")));
        line.addAll(command);
        line.addAll(List.of("--data", data.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("ECITIES_ADMIN_PASSWORD", RunningServer.ADMIN_PASSWORD);
        return builder;
    }

    /** Everything printed so far. */
    public String said() {
        try {
            return Files.readString(said);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A visitor to a server, once it is ready. */
    public Visitor visitor() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            Matcher ready = READY.matcher(said());
            if (ready.find()) {
                return new Visitor(ready.group(1));
            }
            Pauses.millis(LOOK_EVERY_MILLIS);
        }
        throw new IllegalStateException("no server: " + said());
    }

    /** Waits for the end and tells the exit status. */
    public int status() {
        assertThat(endsWithin(PATIENCE_SECONDS)).as("still runs: " + said()).isTrue();
        return process.exitValue();
    }

    /** True when the process ends in time. */
    boolean endsWithin(int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Asks the process to end (SIGTERM). */
    public Program stop() {
        process.destroy();
        return this;
    }

    /** Number of the process. */
    long pid() {
        return process.pid();
    }

    /** Ends the process where it stands (SIGKILL). */
    void kill() {
        process.destroyForcibly();
        status();
    }

    @Override
    public void close() {
        kill();
        try {
            Files.deleteIfExists(said);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
