package org.ecities.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Names of pages as names of files: letters and digits of ASCII and {@code _.*-} stand for themselves, a blank is
 * {@code +}, any other byte of the UTF-8 form is {@code %XX}. A name that begins with a dot would hide its file.
 */
final class FileNames {

    private static final String PLAIN = "_.*-";
    private static final String HEX = "0123456789ABCDEF";
    private static final int RADIX = 16;

    private FileNames() {}

    static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean hides = c == '.' && encoded.length() == 0;
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) && !hides) {
                encoded.append(c);
            } else if (c == ' ') {
                encoded.append('+');
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return encoded.toString();
    }

    /** A percent sign that begins no byte stands for itself. */
    static String decoded(String file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length());
        byte[] given = file.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < given.length; i++) {
            int high = given[i] == '%' && i + 2 < given.length ? Character.digit(given[i + 1], RADIX) : -1;
            int low = high >= 0 ? Character.digit(given[i + 2], RADIX) : -1;
            if (low >= 0) {
                bytes.write(high * RADIX + low);
                i += 2;
            } else {
                bytes.write(given[i] == '+' ? ' ' : given[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
