package org.ecities.server.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.ecities.pages.Messages;
import org.ecities.server.command.Terminal;
import org.ecities.server.serve.Serving;
import org.ecities.server.settings.SettingKey;
import org.ecities.server.settings.SettingsSources;

/**
 * The server on a free port with all seed pages, started once for all tests of a process: the engine can only run
 * once in it. Its data folder is temporary; the system property {@code ecities.keep.data} keeps it.
 */
public final class RunningServer {

    /** Password of the account {@code admin}. */
    public static final String ADMIN_PASSWORD = "correct horse battery";

    private static RunningServer shared;

    private final Path data;
    private final Serving serving;
    private final StringWriter printed = new StringWriter();

    private RunningServer(Path data) {
        this.data = data;
        Path home = Path.of(System.getProperty("ecities.home"));
        Map<String, String> environment = Map.of("ECITIES_ADMIN_PASSWORD", ADMIN_PASSWORD);
        PrintWriter terminal = new PrintWriter(printed, true);
        this.serving = new Serving(
                new Terminal(
                        home,
                        environment,
                        Clock.systemUTC(),
                        Messages.of(Locale.ENGLISH),
                        new BufferedReader(Reader.nullReader()),
                        terminal,
                        terminal),
                new SettingsSources(Map.of(SettingKey.PORT, "0"), environment, home.resolve("config")),
                data);
        serving.start(true);
    }

    /** The running server; started when nobody asked for it before. */
    public static synchronized RunningServer shared() {
        if (shared == null) {
            shared = started();
        }
        return shared;
    }

    /** Address with a slash at the end. */
    public String address() {
        return serving.address();
    }

    /** The data folder. */
    public Path data() {
        return data;
    }

    /** What the server said on the terminal. */
    public String printed() {
        return printed.toString();
    }

    /** Every path to which somebody listens, as it was registered. */
    public SortedSet<String> routes() {
        return serving.routes();
    }

    /** A visitor without cookies. */
    public Visitor visitor() {
        return new Visitor(address());
    }

    /** A visitor who has signed in as administrator. */
    public Visitor administrator() {
        return visitor().signIn("admin", ADMIN_PASSWORD);
    }

    private static RunningServer started() {
        try {
            RunningServer server = new RunningServer(Files.createTempDirectory("ecities-test-"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop"));
            return server;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void stop() {
        serving.close();
        if (!Boolean.getBoolean("ecities.keep.data")) {
            delete(data);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> all = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : all) {
                Files.deleteIfExists(path);
            }
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
