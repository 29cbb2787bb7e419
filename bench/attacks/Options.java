package attacks;

import java.nio.file.Path;

/** What the command line says, as system properties: see {@link Load}. */
final class Options {

    static final int PORT = Integer.getInteger("port");
    static final String PID = System.getProperty("pid");
    static final Path DATA = Path.of(System.getProperty("data"));
    static final Path PAGES = Path.of(System.getProperty("pages"));
    static final String PASSWORD = System.getProperty("password");
    /** Seconds of an attack; the issue asks for a minute of floods. */
    static final int SECONDS = Integer.getInteger("seconds", 30);
    static final int FLOOD_SECONDS = Integer.getInteger("flood.seconds", 60);
    static final int WAIT_MILLISECONDS = 20_000;

    private Options() {}
}
