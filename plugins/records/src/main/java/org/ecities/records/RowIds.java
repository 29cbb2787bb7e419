package org.ecities.records;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Set;

/**
 * Ids of new rows. They come from what the row says: two people who add different rows at once never meet at one id,
 * and a form that is sent twice adds the row once.
 */
final class RowIds {

    private static final int LENGTH = 7;
    private static final int RADIX = 36;

    private RowIds() {}

    /** An id for a row with these cells that is none of those taken. */
    static String of(Map<String, Value> cells, Set<String> taken) {
        String digits = new BigInteger(1, hash(cells.toString())).toString(RADIX);
        String id = "r" + digits.substring(0, LENGTH);
        for (int more = 2; taken.contains(id); more++) {
            id = "r" + digits.substring(0, LENGTH) + "-" + more;
        }
        return id;
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
