package org.ecities.backup;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;

/**
 * Closes backups for one reader, in the age file format (version 1, X25519). The server needs only the public key:
 * who takes the server has no key to its backups.
 */
public final class Seal {

    /** How file names of sealed content end. */
    static final String SUFFIX = ".age";

    private Seal() {}

    /**
     * A pair of keys.
     *
     * @param recipient public key, {@code age1...}: for the settings of the server
     * @param identity  secret key, {@code AGE-SECRET-KEY-1...}: for a place that is not the server
     */
    public record Keys(String recipient, String identity) {

        /** Leaves the secret out of logs. */
        @Override
        public String toString() {
            return "Keys[" + recipient + "]";
        }
    }

    /** Makes a new pair. */
    public static Keys keys() {
        try {
            KeyPair made = new X25519KeyPairGenerator().generateKeyPair();
            return new Keys(made.getPublic().toString(), new String(made.getPrivate().getEncoded(), java.nio.charset.StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException absent) {
            throw new BackupException("this Java has no X25519 keys", absent);
        }
    }

    /** What is wrong with a public key; absent when it is good. */
    public static Optional<String> problem(String recipient) {
        try {
            X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient);
            return Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    /** A stream whose content only the holder of the secret key can read. */
    static OutputStream sealing(OutputStream to, String recipient) throws IOException {
        try {
            return Channels.newOutputStream(new StandardEncryptingChannelFactory().newEncryptingChannel(
                    Channels.newChannel(to),
                    List.of(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient))));
        } catch (GeneralSecurityException | IllegalArgumentException refused) {
            throw new BackupException("backups cannot be sealed for " + recipient + ": " + refused.getMessage(), refused);
        }
    }

    /** The content of a sealed stream. */
    static InputStream opening(InputStream from, String identity) throws IOException {
        try {
            return Channels.newInputStream(new StandardDecryptingChannelFactory().newDecryptingChannel(
                    Channels.newChannel(from),
                    List.of(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity))));
        } catch (GeneralSecurityException | IllegalArgumentException refused) {
            throw new BackupException("the backup cannot be opened with this key: " + refused.getMessage(), refused);
        }
    }
}
