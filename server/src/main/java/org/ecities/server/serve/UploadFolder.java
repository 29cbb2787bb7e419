package org.ecities.server.serve;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ecities.pages.files.FileLimits;
import org.ecities.server.CommandException;

/** Where files wait while they come in. Only one process serves a data folder, so what is there at a start is left over. */
final class UploadFolder {

    /** A smaller part stays in memory; there may be as many parts as a form may have fields. */
    private static final int IN_MEMORY = 1024;

    private final Path folder;

    /** Makes the folder and empties it. */
    UploadFolder(Path data) {
        this.folder = data.resolve("work").resolve("uploads");
        try {
            Files.createDirectories(folder);
            for (Path left : leftOver()) {
                Files.delete(left);
            }
        } catch (IOException refused) {
            throw new CommandException(refused, "server.data.refused", data.toString(), refused.toString());
        }
    }

    private List<Path> leftOver() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    /** A single file may be as large as the form, so that the action can say which one is too large. */
    MultipartConfigElement config(FileLimits limits) {
        return new MultipartConfigElement(folder.toString(), limits.form(), limits.form(), IN_MEMORY);
    }
}
