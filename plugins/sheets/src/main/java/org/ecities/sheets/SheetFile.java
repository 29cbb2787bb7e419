package org.ecities.sheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A file as characters. Bytes that are not UTF-8 become U+FFFD, which {@link CellCheck} tells by line. */
final class SheetFile {

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF16_BIG = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF16_LITTLE = {(byte) 0xFF, (byte) 0xFE};
    /** A workbook is a ZIP file, and people do pick the wrong one. */
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private SheetFile() {}

    /** Opens a file behind its byte order mark. */
    static Reader open(Path file) throws IOException {
        check(file);
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        try {
            skipMark(bytes);
        } catch (IOException | RuntimeException failed) {
            bytes.close();
            throw failed;
        }
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    /** First 12 hexadecimal digits of the SHA-256 of a file: tells two files of one name apart. */
    static String fingerprint(Path file) {
        try (DigestInputStream bytes = new DigestInputStream(Files.newInputStream(file), sha256())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest()).substring(0, 12);
        } catch (IOException unreadable) {
            throw new SheetException("sheets.file.io", file.getFileName(), unreadable.toString());
        }
    }

    private static void check(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new SheetException("sheets.file.missing", file);
        }
        long size = Files.size(file);
        if (size > CsvSheet.MAX_FILE) {
            throw new SheetException("sheets.file.large", size, CsvSheet.MAX_FILE);
        }
    }

    private static void skipMark(InputStream bytes) throws IOException {
        bytes.mark(ZIP.length);
        byte[] first = bytes.readNBytes(ZIP.length);
        bytes.reset();
        if (begins(first, UTF16_BIG) || begins(first, UTF16_LITTLE)) {
            throw new SheetException("sheets.file.utf16");
        }
        if (begins(first, ZIP)) {
            throw new SheetException("sheets.file.workbook");
        }
        if (begins(first, UTF8_MARK)) {
            bytes.skipNBytes(UTF8_MARK.length);
        }
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
