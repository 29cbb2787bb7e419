package org.ecities.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that come with this module, beside its classes. */
final class Resources {

    private Resources() {}

    /** A text by file name. */
    static String text(String name) {
        try (InputStream bytes = Resources.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException(name + " is missing from this module");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
