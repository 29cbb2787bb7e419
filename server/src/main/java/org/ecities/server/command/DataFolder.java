package org.ecities.server.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ecities.server.CommandException;
import org.ecities.server.house.LostDatabase;
import picocli.CommandLine.Option;

/** The option {@code --data}. */
final class DataFolder {

    static final String DATABASE = LostDatabase.DATABASE;

    @Option(names = "--data", paramLabel = "FOLDER", descriptionKey = "server.option.data")
    private Path folder;

    /** The folder as an absolute path; it need not be there. */
    Path path(Map<String, String> environment) {
        Path found = folder == null ? Path.of(environment.getOrDefault("ECITIES_DATA", "data")) : folder;
        return found.toAbsolutePath().normalize();
    }

    /** The folder of a wiki that is there; {@link CommandException} when it holds none or lost it. */
    Path existing(Map<String, String> environment) {
        Path found = path(environment);
        LostDatabase.refuse(found);
        if (!Files.isRegularFile(found.resolve(DATABASE))) {
            throw new CommandException(1, "server.data.absent", found.toString(), DATABASE);
        }
        return found;
    }
}
