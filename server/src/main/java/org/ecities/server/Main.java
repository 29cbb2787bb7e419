package org.ecities.server;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.apache.logging.log4j.Level;
import org.ecities.pages.Messages;
import org.ecities.server.command.Commands;
import org.ecities.server.command.Terminal;
import org.ecities.server.log.LogFiles;
import org.ecities.store.NativeLibrary;

/** Entry of the program once its libraries are there. */
public final class Main {

    private Main() {}

    /**
     * Runs a command line and ends the process with its exit status.
     *
     * @param home      folder with the unpacked program
     * @param arguments the command line
     */
    public static void run(Path home, String[] arguments) {
        LogFiles.terminalOnly(Level.ERROR);
        NativeLibrary.in(home.resolve("native"));
        System.exit(new Commands(terminal(home)).run(arguments));
    }

    private static Terminal terminal(Path home) {
        Charset spoken = Charset.defaultCharset();
        return new Terminal(
                home,
                System.getenv(),
                Clock.systemUTC(),
                Messages.of(Locale.getDefault()),
                new BufferedReader(new InputStreamReader(System.in, spoken)),
                new PrintWriter(new OutputStreamWriter(System.out, spoken), true),
                new PrintWriter(new OutputStreamWriter(System.err, spoken), true));
    }
}
