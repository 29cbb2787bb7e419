package org.ecities.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Property files in the old form, where other letters are written as escapes. */
final class Latin1Properties {

    private Latin1Properties() {}

    /** The values of a file; none when it is not there. */
    static Properties read(Path file) throws IOException {
        Properties found = new Properties();
        if (Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                found.load(in);
            } catch (IllegalArgumentException damaged) {
                throw new IOException(file + ": " + damaged.getMessage(), damaged);
            }
        }
        return found;
    }

    static void write(Path file, Properties values) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            values.store(out, null);
        }
    }
}
