package org.ecities.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Writes and reads single files of backups: packed or as they are, sealed or open, always with their hash. */
final class Packing {

    private Packing() {}

    /**
     * Writes a file durably, and closes what it is read from.
     *
     * @param recipient public key to seal it for; absent to leave it open
     * @return hash of the content before packing
     */
    static String write(InputStream from, Path to, boolean packed, Optional<String> recipient) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(from, digest);
                FileChannel channel = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            // Closing the outer stream would close the channel before it is flushed.
            OutputStream disk = new KeptOpen(Channels.newOutputStream(channel));
            OutputStream sealed = recipient.isPresent() ? Seal.sealing(disk, recipient.get()) : disk;
            try (OutputStream out = packed ? new GZIPOutputStream(sealed) : sealed) {
                in.transferTo(out);
            }
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Reads a file back.
     *
     * @param identity secret key; absent when the file is not sealed
     * @return hash of the content
     */
    static String read(Path from, Path to, boolean packed, Optional<String> identity) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream disk = Files.newInputStream(from);
                InputStream opened = identity.isPresent() ? Seal.opening(disk, identity.get()) : disk;
                InputStream in = new DigestInputStream(packed ? new GZIPInputStream(opened) : opened, digest);
                FileChannel channel = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            in.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Passes everything on but the closing. */
    private static final class KeptOpen extends OutputStream {

        private final OutputStream inner;

        KeptOpen(OutputStream inner) {
            this.inner = inner;
        }

        @Override
        public void write(int single) throws IOException {
            inner.write(single);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            inner.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            inner.flush();
        }
    }
}
