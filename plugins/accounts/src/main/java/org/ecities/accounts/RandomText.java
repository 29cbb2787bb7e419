package org.ecities.accounts;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random texts that nobody can guess. */
public final class RandomText {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** No letters or digits that look alike. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private RandomText() {}

    /** Lower-case hex of so many random bytes. */
    public static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** A password of four groups of five letters and digits, about 99 bits. */
    public static String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            if (i > 0 && i % 5 == 0) {
                password.append('-');
            }
            password.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return password.toString();
    }
}
