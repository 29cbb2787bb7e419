package org.ecities.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.ecities.server.guard.Addresses;
import org.ecities.server.guard.ConnectionLimits;
import org.ecities.server.guard.GuardSettings;
import org.ecities.server.guard.Rate;
import org.ecities.pages.files.FileLimits;
import org.ecities.server.settings.BackupSettings;
import org.ecities.server.settings.PlaceSettings;
import org.ecities.server.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real sockets: slow clients, crowds, proxies. */
@Timeout(60)
class GuardTest {

    private static final Rate OPEN = new Rate(0, 1);
    private static final ConnectionLimits QUICK =
            new ConnectionLimits(20, Duration.ofMillis(500), 1_000, Duration.ofSeconds(3));

    @TempDir
    private Path web;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(web.resolve("assets"));
        Files.writeString(web.resolve("assets/ecities.css"), "body{}");
        Files.createDirectories(web.resolve("WEB-INF"));
    }

    @Test
    void dropsAClientThatSendsTheHeadByteByByteAndServesTheOthers() throws Exception {
        try (WikiServer server = started("", OPEN, OPEN, "");
                Socket slow = new Socket("127.0.0.1", server.port())) {
            assertThat(sentUntilDropped(slow, "GET /who HTTP/1.1\r\nHost: a\r\nX-Slow: " + "x".repeat(2_000), server))
                    .isLessThan(1_000);
        }
    }

    @Test
    void dropsAClientThatSendsAFormByteByByteAndServesTheOthers() throws Exception {
        try (WikiServer server = started("", OPEN, OPEN, "");
                Socket slow = new Socket("127.0.0.1", server.port())) {
            OutputStream out = slow.getOutputStream();
            out.write(("POST /who HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: 5000\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(sentUntilDropped(slow, "text=" + "x".repeat(4_000), server)).isLessThan(1_000);
        }
    }

    /** Sends a byte each 20 milliseconds, with other visitors in between; tells how many went before the end. */
    private int sentUntilDropped(Socket slow, String text, WikiServer server) throws Exception {
        slow.setSoTimeout(20);
        for (int i = 0; i < text.length(); i++) {
            if (i % 20 == 0) {
                assertThat(get(server, "/who").statusCode()).isEqualTo(200);
            }
            try {
                slow.getOutputStream().write(text.charAt(i));
                slow.getInputStream().read();
                return i;
            } catch (java.net.SocketTimeoutException stillOpen) {
                continue;
            } catch (IOException dropped) {
                return i;
            }
        }
        return text.length();
    }

    @Test
    void keepsAQuickConnectionOpenBetweenRequests() throws Exception {
        try (WikiServer server = started("", OPEN, OPEN, "");
                Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(1_200);
            byte[] request = "GET /who HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 2; i++) {
                socket.getOutputStream().write(request);
                assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                        .isEqualTo("HTTP/1.1 200");
                assertThat(open(socket)).isTrue();
            }
        }
    }

    /** Reads what is left; true when the other side keeps the connection. */
    private static boolean open(Socket socket) throws IOException {
        try {
            while (socket.getInputStream().read() >= 0) {
                continue;
            }
            return false;
        } catch (java.net.SocketTimeoutException quiet) {
            return true;
        }
    }

    @Test
    void takesNewVisitorsWhenIdleConnectionsHaveFilledTheHouse() throws Exception {
        Socket[] idle = new Socket[40];
        try (WikiServer server = started("", OPEN, OPEN, "")) {
            for (int i = 0; i < idle.length; i++) {
                idle[i] = new Socket("127.0.0.1", server.port());
            }
            assertThat(get(server, "/who").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : idle) {
                if (socket != null) {
                    socket.close();
                }
            }
        }
    }

    @Test
    void letsWhoAsksTooOftenWait() throws Exception {
        try (WikiServer server = started("", new Rate(1, 5), OPEN, "")) {
            HttpResponse<String> last = get(server, "/who");
            for (int i = 0; i < 20 && last.statusCode() == 200; i++) {
                last = get(server, "/who");
            }

            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.headers().firstValue("Retry-After")).contains("1");
            assertThat(last.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(last.body()).contains("Try again in 1 second.");
        }
    }

    @Test
    void countsSearchesByThemselves() throws Exception {
        try (WikiServer server = started("", new Rate(1_000, 1_000), new Rate(1, 2), "")) {
            for (int i = 0; i < 2; i++) {
                assertThat(get(server, "/search?q=a").statusCode()).isEqualTo(200);
            }
            assertThat(get(server, "/search?q=a").statusCode()).isEqualTo(429);
            assertThat(get(server, "/who").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void letsExemptAddressesPass() throws Exception {
        try (WikiServer server = started("", new Rate(1, 1), new Rate(1, 1), "127.0.0.0/8")) {
            for (int i = 0; i < 5; i++) {
                assertThat(get(server, "/search?q=a").statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void countsVisitorsBehindAProxyOneByOne() throws Exception {
        try (WikiServer server = started("127.0.0.1", new Rate(1, 1), OPEN, "")) {
            assertThat(get(server, "/who", "X-Forwarded-For", "192.0.2.7").statusCode()).isEqualTo(200);
            assertThat(get(server, "/who", "X-Forwarded-For", "192.0.2.8").statusCode()).isEqualTo(200);
            assertThat(get(server, "/who", "X-Forwarded-For", "192.0.2.7").statusCode()).isEqualTo(429);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # proxies  | X-Forwarded-For              | seen
            ''         | 192.0.2.7                    | 127.0.0.1
            10.0.0.0/8 | 192.0.2.7                    | 127.0.0.1
            127.0.0.1  | 192.0.2.7                    | 192.0.2.7
            127.0.0.1  | 203.0.113.9, 192.0.2.7       | 192.0.2.7
            127.0.0.1, 10.0.0.0/8 | 192.0.2.7, 10.0.0.1 | 192.0.2.7
            127.0.0.1  | 2001:db8::7                  | 2001:db8::7
            127.0.0.1  | unknown                      | 127.0.0.1
            127.0.0.1  | host.example                 | 127.0.0.1
            """)
    void believesOnlyNamedProxiesAboutTheVisitor(String proxies, String line, String seen) throws Exception {
        try (WikiServer server = started(proxies, OPEN, OPEN, "")) {
            assertThat(get(server, "/who", "X-Forwarded-For", line).body().replaceAll("[\\[\\]]", ""))
                    .startsWith(seen + " ")
                    .endsWith(" lines=");
        }
    }

    @ParameterizedTest
    @CsvSource({"'', false", "127.0.0.1, true"})
    void believesOnlyNamedProxiesAboutHttps(String proxies, boolean secure) throws Exception {
        try (WikiServer server = started(proxies, OPEN, OPEN, "")) {
            assertThat(get(server, "/who", "X-Forwarded-Proto", "https").body()).contains("secure=" + secure);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "x-forwarded-host", "X-Forwarded-Server", "X-Real-IP"})
    void letsNobodyInsideReadSuchLines(String name) throws Exception {
        for (String proxies : new String[] {"", "127.0.0.1"}) {
            try (WikiServer server = started(proxies, OPEN, OPEN, "")) {
                assertThat(get(server, "/who", name, "192.0.2.7").body()).endsWith(" lines=");
            }
        }
    }

    private WikiServer started(String proxies, Rate requests, Rate searches, String exempt) {
        GuardSettings guard = new GuardSettings(Addresses.of(proxies), Addresses.of(exempt), requests, searches);
        Settings settings = new Settings(web, "127.0.0.1", 0, Optional.empty(), "", PlaceSettings.standard(), 16, FileLimits.ofMegabytes(1, 1), Optional.empty(), 7, 730, guard,
                new BackupSettings(web.resolve("backups"), OptionalInt.empty(), Optional.empty()));
        WikiServer server = new WikiServer(settings, WikiContext.of(settings, web, new Actions()), QUICK, request -> false);
        server.start();
        return server;
    }

    private HttpResponse<String> get(WikiServer server, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private static final class Actions implements ServletContextListener {

        @Override
        public void contextInitialized(ServletContextEvent event) {
            event.getServletContext().addServlet("who", new Who()).addMapping("/who", "/search/*");
        }
    }

    /** Tells who it thinks is there, and which lines about proxies it can read. */
    private static final class Who extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            StringBuilder lines = new StringBuilder();
            request.getHeaderNames().asIterator().forEachRemaining(name -> {
                if (name.toLowerCase(java.util.Locale.ROOT).contains("forward") || name.equalsIgnoreCase("X-Real-IP")) {
                    lines.append(name);
                }
            });
            response.getWriter()
                    .print(request.getRemoteAddr() + " secure=" + request.isSecure() + " lines=" + lines);
        }
    }
}
