package org.ecities.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ecities.server.running.RunningServer;
import org.junit.jupiter.api.Test;

/** Whatever stands in query, cookies or path, the server answers, and never with a failure of its own. */
class RequestLinesFuzzTest {

    private static final int RUNS = 100_000;
    private static final int STATUS = "HTTP/1.1 200".length();
    private static final int WAIT_MILLISECONDS = 30_000;
    private static final List<String> PATHS = List.of("/wiki/Main", "/search", "/directory/cities", "/sign-in", "/recent");

    private final URI server = URI.create(RunningServer.shared().address());

    @FuzzTest(maxDuration = "", maxExecutions = RUNS)
    void anyLine(FuzzedDataProvider data) {
        check(data.consumeString(500), data.consumeRemainingAsString());
    }

    @Test
    void randomLines() {
        new RandomTexts("q=", "&", "=", ";", "%", "%2", "%ff", "%00", "%u1234", "+", "\"", "\\", ",", "a", "한", "$Version=1",
                        "ecities-sign-in=", "ecities-language=ko", "ecities-form=", " ", "\t", "version=", "sort=", "page=",
                        "filter=", "country=", "lang=", "/", "..", "[", "]", "{", "}")
                .each(44, 500, line -> check(line, line));
    }

    /** Line ends would begin another line; the rest goes as it is. */
    private void check(String query, String cookie) {
        String path = PATHS.get(Math.floorMod(query.hashCode(), PATHS.size()));
        String request = "GET " + path + "?" + query.replaceAll("[\\r\\n ]", "") + " HTTP/1.1\r\nHost: localhost\r\nCookie: "
                + cookie.replaceAll("[\\r\\n]", "") + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(WAIT_MILLISECONDS);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            String status = new String(socket.getInputStream().readNBytes(STATUS), StandardCharsets.US_ASCII);
            assertThat(status).startsWith("HTTP/1.1 ").doesNotMatch("HTTP/1.1 5..");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
