package org.ecities.server.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;

/**
 * An answer as it came.
 *
 * @param status HTTP status
 * @param head   status line and header lines
 * @param body   the rest, with the sizes of its pieces in it where it came in pieces
 */
record RawAnswer(int status, String head, String body) {

    static RawAnswer read(InputStream bytes) throws IOException {
        String whole = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        int end = whole.indexOf("\r\n\r\n");
        String head = end < 0 ? whole : whole.substring(0, end);
        String status = head.startsWith("HTTP/1.1 ") ? head.substring(9, 12) : "0";
        return new RawAnswer(Integer.parseInt(status), head, end < 0 ? "" : whole.substring(end + 4));
    }

    /** What a reader finds in it. */
    String text() {
        return Jsoup.parse(body).text();
    }
}
