package org.ecities.server.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the runnable file unpacks itself. */
final class HomePlace {

    /** Arguments that ask a question and must not leave a data folder behind. */
    private static final Set<String> QUESTIONS = Set.of("version", "help", "--version", "--help", "-V", "-h");

    private HomePlace() {}

    /** {@code <data>/work}, or the user's cache folder for commands that need no data. */
    static Path of(List<String> args, Map<String, String> environment) {
        boolean question = args.isEmpty() || args.stream().anyMatch(QUESTIONS::contains);
        return question ? cache(environment) : data(args, environment).resolve("work");
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
