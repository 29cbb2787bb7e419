package org.ecities.server.running;

import java.nio.charset.StandardCharsets;

/**
 * A file as a browser sends it.
 *
 * @param name    name the browser gives
 * @param content its bytes
 */
public record SentFile(String name, byte[] content) {

    /** A file with text in UTF-8. */
    public static SentFile text(String name, String content) {
        return new SentFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of bytes, each given as one character. */
    public static SentFile bytes(String name, String content) {
        return new SentFile(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }
}
