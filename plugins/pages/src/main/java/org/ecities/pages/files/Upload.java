package org.ecities.pages.files;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that somebody sent.
 *
 * @param name    name as the browser gave it, perhaps a path
 * @param size    number of bytes
 * @param content opens the bytes; may be called several times
 */
public record Upload(String name, long size, Content content) {

    /** Where the bytes are. */
    @FunctionalInterface
    public interface Content {
        /** Opens the bytes from their beginning. */
        InputStream open() throws IOException;
    }
}
