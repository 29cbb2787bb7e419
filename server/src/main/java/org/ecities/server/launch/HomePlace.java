package org.ecities.server.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where the runnable file unpacks itself. */
final class HomePlace {

    /** The one command that makes a data folder; a question or a slip of the pen must not leave one behind. */
    private static final String SERVE = "serve";

    private static final List<String> HELP = List.of("--help", "-h");

    private HomePlace() {}

    /** {@code <data>/work} where there is a data folder or will be one, else the user's cache folder. */
    static Path of(List<String> args, Map<String, String> environment) {
        Path data = data(args, environment);
        boolean makes = args.contains(SERVE) && HELP.stream().noneMatch(args::contains);
        return makes || Files.isDirectory(data) ? data.resolve("work") : cache(environment);
    }

    private static Path data(List<String> args, Map<String, String> environment) {
        String found = environment.getOrDefault("ECITIES_DATA", "data");
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).startsWith("--data=")) {
                found = args.get(i).substring("--data=".length());
            } else if (args.get(i).equals("--data") && i + 1 < args.size()) {
                found = args.get(i + 1);
            }
        }
        return Path.of(found).toAbsolutePath().normalize();
    }

    private static Path cache(Map<String, String> environment) {
        String folder = environment.get("XDG_CACHE_HOME");
        Path root = folder == null || folder.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(folder);
        return root.resolve("ecities");
    }
}
