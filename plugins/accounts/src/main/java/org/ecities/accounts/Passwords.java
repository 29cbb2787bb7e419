package org.ecities.accounts;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Password hashes: PBKDF2 with HMAC-SHA-512, salted, written as
 * {@code pbkdf2-sha512$<rounds>$<salt>$<hash>}. One password is one whatever keyboard typed it (Unicode NFC).
 */
public final class Passwords {

    /** Shortest accepted password in characters (Unicode code points). */
    public static final int MIN_LENGTH = 10;
    /** Longest accepted password in characters (Unicode code points). */
    public static final int MAX_LENGTH = 200;

    private static final String SCHEME = "pbkdf2-sha512";
    private static final int ROUNDS = 210_000;
    private static final int BITS = 512;
    /** Hash of a password nobody has: an unknown login takes as long as a wrong password. */
    private static final String NOBODY = SCHEME + "$" + ROUNDS + "$AAAAAAAAAAAAAAAAAAAAAA==$"
            + Base64.getEncoder().encodeToString(new byte[BITS / 8]);

    private Passwords() {}

    /** Hashes a password with a new salt. */
    public static String hash(String password) {
        return hash(password, ROUNDS);
    }

    static String hash(String password, int rounds) {
        byte[] salt = HexFormat.of().parseHex(RandomText.hex(16));
        return SCHEME + "$" + rounds + "$" + encoded(salt) + "$" + encoded(derived(password, salt, rounds));
    }

    /** Tells whether a password belongs to a hash. Takes the same time for right and wrong ones. */
    public static boolean matches(String password, String hash) {
        String[] parts = hash.split("\\$");
        if (parts.length != 4 || !parts[0].equals(SCHEME) || length(password) > MAX_LENGTH) {
            return false;
        }
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] found = derived(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(expected, found);
    }

    /** Length of a password in code points, however its letters were typed. */
    public static int length(String password) {
        String typed = composed(password);
        return typed.codePointCount(0, typed.length());
    }

    /** False for a password with a control character or with half of a character: it may not be typable elsewhere. */
    static boolean storable(String password) {
        return password.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    /** Tells whether a hash was made with fewer rounds than new ones are. */
    public static boolean outdated(String hash) {
        String[] parts = hash.split("\\$");
        return parts.length == 4 && parts[0].equals(SCHEME) && Integer.parseInt(parts[1]) < ROUNDS;
    }

    /** Spends the time of a check and says no. */
    public static boolean matchesNobody(String password) {
        matches(password, NOBODY);
        return false;
    }

    private static byte[] derived(String password, byte[] salt, int rounds) {
        char[] typed = composed(password).toCharArray();
        PBEKeySpec spec = new PBEKeySpec(typed, salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has PBKDF2WithHmacSHA512", impossible);
        } finally {
            spec.clearPassword();
        }
    }

    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
