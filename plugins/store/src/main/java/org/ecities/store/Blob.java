package org.ecities.store;

import java.util.regex.Pattern;

/**
 * Bytes that are kept under their own fingerprint.
 *
 * @param sha256 lower-case hex SHA-256 of the bytes
 * @param size   number of bytes, at least 1
 */
public record Blob(String sha256, long size) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Checks the form of the fingerprint: it becomes part of a path. */
    public Blob {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + sha256);
        }
        if (size < 1) {
            throw new IllegalArgumentException("a file of " + size + " bytes is not kept");
        }
    }
}
