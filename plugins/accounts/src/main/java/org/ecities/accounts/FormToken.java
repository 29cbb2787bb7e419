package org.ecities.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The token of a form: HMAC-SHA-256 of its purpose under a secret that only this site and this visitor share. */
public final class FormToken {

    private FormToken() {}

    /** The token for a purpose, in hex. */
    public static String of(String secret, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }

    /** Tells whether a token that came back is the right one. */
    public static boolean matches(String secret, String purpose, String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        of(secret, purpose).getBytes(StandardCharsets.US_ASCII),
                        sent.getBytes(StandardCharsets.UTF_8));
    }
}
