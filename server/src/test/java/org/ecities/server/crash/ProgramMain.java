package org.ecities.server.crash;

import java.nio.file.Path;
import java.util.Arrays;
import org.ecities.server.Main;

/** Entry of a {@link Program}: the home folder, then the command line. */
final class ProgramMain {

    private ProgramMain() {}

    public static void main(String[] arguments) {
        Main.run(Path.of(arguments[0]), Arrays.copyOfRange(arguments, 1, arguments.length));
    }
}
