package org.ecities.server.launch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;

/** A short name for the contents of an archive, from its list of entries (name, size, check sum). */
final class ContentHash {

    private static final int BYTES = 8;

    private ContentHash() {}

    /** 16 lower-case hex digits. */
    static String of(List<ZipEntry> entries) {
        MessageDigest digest = sha256();
        for (ZipEntry entry : entries) {
            String line = entry.getName() + ' ' + entry.getSize() + ' ' + entry.getCrc() + '\n';
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
