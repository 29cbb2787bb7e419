package org.ecities.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.api.SilentCloseable;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ecities.server.running.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever stands in query, cookies or path, the whole server answers, and never with a failure of its own. */
class RequestLinesFuzzTest {

    private static final int RUNS = 1_000_000;
    private static final List<String> PATHS = List.of("/wiki/Main", "/search", "/directory/cities", "/sign-in", "/recent");
    private static final Cost COST = Cost.ofThreads("web");
    private static final URI SERVER = URI.create(RunningServer.shared().address());
    private static final KeptConnection CONNECTION = new KeptConnection(SERVER);

    @AfterEach
    void close() throws IOException {
        CONNECTION.close();
    }

    @FuzzTest(maxDuration = "", maxExecutions = RUNS)
    void anyLine(FuzzedDataProvider data) {
        // Our own server is the only one that is spoken to; Jazzer takes any connection for a finding.
        try (SilentCloseable allowed = BugDetectors.allowNetworkConnections((host, port) -> port == SERVER.getPort())) {
            check(data.consumeString(500), data.consumeRemainingAsString());
        }
    }

    @Test
    void randomLines() {
        new RandomTexts("q=", "&", "=", ";", "%", "%2", "%ff", "%00", "%u1234", "+", "\"", "\\", ",", "a", "한", "$Version=1",
                        "ecities-sign-in=", "ecities-language=ko", "ecities-form=", " ", "\t", "version=", "sort=", "page=",
                        "filter=", "country=", "lang=", "/", "..", "[", "]", "{", "}")
                .each(44, 1_000, line -> check(line, line));
    }

    /** Line ends would begin another line; the rest goes as it is. */
    private static void check(String query, String cookie) {
        String path = PATHS.get(Math.floorMod(query.hashCode(), PATHS.size()));
        String request = "GET " + path + "?" + query.replaceAll("[\\r\\n ]", "") + " HTTP/1.1\r\nHost: localhost\r\nCookie: "
                + cookie.replaceAll("[\\r\\n]", "") + "\r\n\r\n";
        byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
        COST.check(request, () -> assertThat(CONNECTION.status(bytes))
                .startsWith("HTTP/1.1 ")
                .doesNotMatch("HTTP/1.1 5.. .*"));
    }
}
