package attacks;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Reads answers on a connection that ends after them. */
final class AnswerReader {

    private final InputStream in;

    AnswerReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The number in the first line. */
    String status() throws IOException {
        return line().replaceFirst("HTTP/1.1 (\\d+).*", "$1");
    }

    Answer answer() throws IOException {
        String status = status();
        Map<String, String> cookies = new TreeMap<>();
        boolean chunked = false;
        boolean gzip = false;
        for (String head = line(); !head.isEmpty(); head = line()) {
            String low = head.toLowerCase(Locale.ROOT);
            chunked |= low.equals("transfer-encoding: chunked");
            gzip |= low.equals("content-encoding: gzip");
            if (low.startsWith("set-cookie:")) {
                String pair = head.substring(11).strip().split(";")[0];
                cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
        }
        byte[] body = chunked ? chunks() : in.readAllBytes();
        return new Answer(status, cookies, gzip ? unpacked(body) : new String(body, StandardCharsets.UTF_8));
    }

    private static String unpacked(byte[] body) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.writeBytes(in.readNBytes(size));
            line();
        }
        return body.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("closed");
            }
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }
}
