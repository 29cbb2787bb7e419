package org.ecities.server.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.ecities.pages.web.PlainView;

/**
 * An answer that can be given again.
 *
 * @param view   what a plain view shows; absent for any other answer
 * @param began  the state in which its making began
 * @param type   content type
 * @param etag   weak entity tag, the same for both forms
 * @param bytes  the body
 * @param packed the body in gzip
 */
record KeptAnswer(Optional<PlainView> view, AnswerCache.State began, String type, String etag, byte[] bytes, byte[] packed) {

    static KeptAnswer of(Optional<PlainView> view, AnswerCache.State began, String type, byte[] bytes) {
        return new KeptAnswer(view, began, type, etag(bytes), bytes, packed(bytes));
    }

    int weight() {
        return bytes.length + packed.length + 200;
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String etag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
