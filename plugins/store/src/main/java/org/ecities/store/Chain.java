package org.ecities.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** How entries of journals are chained, and how digests hide what they are made of. */
final class Chain {

    /** What the first entry of a journal is chained to. */
    static final String BEGINNING = "0".repeat(64);

    private static final int SALT_BYTES = 16;

    private Chain() {}

    /** What an entry's hash covers besides the hash before. */
    record Link(String journal, long sequence, String kind, String authorDigest, long at, String digest) {}

    static String salt(SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** A digest from which nobody can guess a short text once the salt is gone. */
    static String digest(String salt, String text) {
        return hash(salt, text);
    }

    static String hash(String before, Link link) {
        return hash(
                before, link.journal(), Long.toString(link.sequence()), link.kind(), link.authorDigest(),
                Long.toString(link.at()), link.digest());
    }

    /** Each part with its length, so that no two rows of parts give the same bytes. */
    private static String hash(String... parts) {
        MessageDigest digest = Hash.sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
