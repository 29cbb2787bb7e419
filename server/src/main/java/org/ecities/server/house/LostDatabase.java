package org.ecities.server.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecities.server.CommandException;

/** A data folder whose database is gone while what belonged to it is there: not a fresh one, and not one to begin in. */
public final class LostDatabase {

    /** Name of the database in the data folder. */
    public static final String DATABASE = "ecities.db";

    /**
     * What only comes into being with a database. The folders {@code work} and {@code logs} are there before one;
     * settings and backups may be.
     */
    private static final List<String> SIGNS = List.of("files", ServedHouse.INDEX, DATABASE + "-wal");

    private LostDatabase() {}

    /** Refuses a folder that lost its database; {@link CommandException}. */
    public static void refuse(Path data) {
        sign(data).ifPresent(sign -> {
            throw new CommandException(1, "server.data.lost", data.toString(), DATABASE, sign);
        });
    }

    /** Name of something in the folder that belonged to a database which is not there, or is there without content. */
    public static Optional<String> sign(Path data) {
        return present(data.resolve(DATABASE))
                ? Optional.empty()
                : SIGNS.stream().filter(name -> present(data.resolve(name))).findFirst();
    }

    /** A file with bytes or a folder with files. */
    private static boolean present(Path path) {
        try {
            return Files.isDirectory(path) ? holdsSomething(path) : Files.isRegularFile(path) && Files.size(path) > 0;
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static boolean holdsSomething(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.findAny().isPresent();
        }
    }
}
