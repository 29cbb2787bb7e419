package org.ecities.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ecities.pages.web.Shell;
import org.ecities.server.CommandException;
import org.ecities.pages.files.FileLimits;
import org.ecities.server.settings.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server around the wiki, with one small action in its place and a template that fails. */
class WikiServerTest {

    private static final String STYLE = "body{color:black}".repeat(50);

    @TempDir
    private static Path web;

    private static WikiServer server;
    private static String styleAddress;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(web.resolve("assets"));
        Files.writeString(web.resolve("assets/ecities.css"), STYLE);
        Files.createDirectories(web.resolve("WEB-INF"));
        Files.writeString(web.resolve("WEB-INF/web.xml"), "<web-app/>");
        server = new WikiServer(settings(0, Optional.empty()), WikiContext.of(settings(0, Optional.empty()), web, actions()));
        server.start();
        styleAddress = new AssetFolder(web.resolve("assets")).read().get("ecities.css").url();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /echo,            200
            /nothing,         404
            /WEB-INF/web.xml, 404
            /broken,          500
            /wiki/%2e%2e,     400
            """)
    void carriesTheSecurityHeadersOnEveryAnswer(String path, int status) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        SecurityHeaders.of(false).lines().forEach((name, value) ->
                assertThat(response.headers().firstValue(name)).as(name).contains(value));
        assertThat(response.headers().map()).doesNotContainKeys("server", "x-powered-by", "strict-transport-security");
    }

    @Test
    void allowsNoInlineScriptNorStyleNorFrame() {
        assertThat(SecurityHeaders.of(false).lines().get("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void keepsBrowsersOnHttpsWherePeopleComeByIt() {
        assertThat(SecurityHeaders.of(true).lines()).containsKey("Strict-Transport-Security");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/WEB-INF/web.xml",
        "/web-inf/web.xml",
        "/%57EB-INF/web.xml",
        "/WEB-INF",
        "/META-INF/MANIFEST.MF",
        "/templates/ecities/ViewTemplate.jsp",
        "/Shell.jsp",
        "/Shell.JSP",
        "/error-screen"
    })
    void hidesWhatIsInside(String path) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).doesNotContain("web-app");
    }

    @Test
    void letsAPageBeCalledLikeATemplate() throws Exception {
        assertThat(get("/echo/Guide.jsp").statusCode()).isEqualTo(200);
    }

    @Test
    void takesAFormUpToTheLimit() throws Exception {
        String field = "text=" + "a".repeat(Limits.FORM_BYTES - 5);

        assertThat(post(BodyPublishers.ofString(field)).body()).isEqualTo("1 field, 8388603 characters");
    }

    @Test
    void refusesALargerFormWithASentence() throws Exception {
        String field = "text=" + "a".repeat(Limits.FORM_BYTES - 4);

        HttpResponse<String> response = post(BodyPublishers.ofString(field));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("The form is too large. Up to 8 MB and 20,000 fields are accepted.");
    }

    @Test
    void refusesALargerFormThatComesInPieces() throws Exception {
        byte[] form = ("text=" + "a".repeat(Limits.FORM_BYTES)).getBytes(StandardCharsets.US_ASCII);

        HttpResponse<String> response =
                post(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(form)));

        assertThat(response.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"20000, 200", "20001, 413"})
    void countsTheFieldsOfAForm(int fields, int status) throws Exception {
        String form = IntStream.range(0, fields).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));

        assertThat(post(BodyPublishers.ofString(form)).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%zz", "a=%ff", "a=%E3%81"})
    void refusesAFormThatCannotBeRead(String form) throws Exception {
        HttpResponse<String> response = post(BodyPublishers.ofString(form));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("The browser sent something we cannot read.");
    }

    @Test
    void readsTextInEveryScript() throws Exception {
        assertThat(get("/echo?text=%EC%88%98%EC%9B%90").body()).isEqualTo("1 field, 2 characters");
    }

    @Test
    void refusesALongAddress() throws Exception {
        assertThat(get("/" + "a".repeat(Limits.HEADER_BYTES)).statusCode()).isEqualTo(414);
    }

    @Test
    void refusesLongHeaderLines() throws Exception {
        HttpRequest request = request("/echo").header("X-Long", "a".repeat(Limits.HEADER_BYTES)).build();

        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(431);
        assertThat(response.body()).contains("header lines");
    }

    @Test
    void answersWhatIsNotHttpWithAPlainSentence() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port());
                OutputStream out = socket.getOutputStream()) {
            out.write("GE(T / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("cannot read").doesNotContainIgnoringCase("jetty");
        }
    }

    @Test
    void showsAPlainScreenWithoutDetailsWhenTemplatesFail() throws Exception {
        HttpResponse<String> response = get("/broken");

        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(response.body())
                .contains("<h1>This did not work</h1>", "Something went wrong on our side.")
                .doesNotContain("secret detail", "Exception");
    }

    @Test
    void speaksTheVisitorsLanguage() throws Exception {
        HttpRequest request = request("/nothing").header("Accept-Language", "fr, ko;q=0.8, en;q=0.5").build();

        assertThat(client.send(request, BodyHandlers.ofString()).body())
                .contains("<html lang=\"ko\">", "이 주소에는 아무것도 없습니다.");
    }

    @Test
    void servesAnAssetForAYear() throws Exception {
        HttpResponse<String> response = get(styleAddress);

        assertThat(response.body()).isEqualTo(STYLE);
        assertThat(response.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/css;charset=utf-8");
        assertThat(response.headers().firstValue("Vary")).contains("Accept-Encoding");
    }

    @Test
    void servesAnAssetCompressed() throws Exception {
        HttpRequest request = request(styleAddress).header("Accept-Encoding", "gzip, br").build();

        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());

        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(response.body()).hasSizeLessThan(STYLE.length());
    }

    @Test
    void sendsAnAssetOnlyOnce() throws Exception {
        String tag = get(styleAddress).headers().firstValue("ETag").orElseThrow();
        HttpRequest again = request(styleAddress).header("If-None-Match", tag).build();

        HttpResponse<String> response = client.send(again, BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void compressesPagesForReaders() throws Exception {
        HttpRequest request = request("/page").header("Accept-Encoding", "gzip").build();

        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());

        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(response.headers().allValues("Vary")).anyMatch(names -> names.contains("Accept-Encoding"));
        assertThat(response.body()).hasSizeLessThan(Page.HTML.length() / 2);
    }

    @Test
    void doesNotCompressWhatMayHoldASecret() throws Exception {
        HttpRequest request = request("/page")
                .header("Accept-Encoding", "gzip")
                .header("Cookie", "ecities-sign-in=x")
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo(Page.HTML);
    }

    @Test
    void doesNotUnpackWhatVisitorsSend() throws Exception {
        HttpRequest request = request("/echo")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString("text=plain"))
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("1 field, 5 characters");
    }

    @ParameterizedTest
    @CsvSource({"https://ecities.example, true", "http://ecities.example, false"})
    void knowsThatPeopleComeByHttpsThroughAProxy(URI address, boolean secure) throws Exception {
        Settings settings = settings(0, Optional.of(address));
        try (WikiServer other = new WikiServer(settings, WikiContext.of(settings, web, actions()))) {
            other.start();
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + other.port() + "/secure"))
                    .header("X-Forwarded-Proto", "https")
                    .build();

            assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo(String.valueOf(secure));
        }
    }

    @Test
    void saysWhichPortIsTaken() {
        Settings same = settings(server.port(), Optional.empty());

        try (WikiServer second = new WikiServer(same, WikiContext.of(same, web))) {
            assertThatThrownBy(second::start)
                    .isInstanceOfSatisfying(CommandException.class, refused -> assertThat(refused.key())
                            .isEqualTo("server.port.taken"));
        }
    }

    private static Settings settings(int port, Optional<URI> address) {
        return new Settings(web, "127.0.0.1", port, address, "", 16, FileLimits.ofMegabytes(1, 10));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(BodyPublisher form) throws Exception {
        HttpRequest request = request("/echo")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static ServletContextListener actions() {
        return new ServletContextListener() {
            @Override
            public void contextInitialized(ServletContextEvent event) {
                event.getServletContext().addServlet("echo", new Echo()).addMapping("/echo/*");
                event.getServletContext().addServlet("page", new Page()).addMapping("/page");
                event.getServletContext().addServlet("secure", new Secure()).addMapping("/secure");
                event.getServletContext().addServlet("broken", new Broken()).addMapping("/broken", Shell.TEMPLATE);
            }
        };
    }

    /** Tells how many fields a form has and how many characters the field {@code text}. */
    private static final class Echo extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            int fields = request.getParameterMap().size();
            String text = request.getParameter("text");
            response.getWriter().print(fields + " field, " + (text == null ? 0 : text.length()) + " characters");
        }
    }

    private static final class Page extends HttpServlet {

        static final String HTML = "<p>A page about a city.</p>".repeat(100);
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().print(HTML);
        }
    }

    private static final class Secure extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.isSecure());
        }
    }

    private static final class Broken extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            throw new IllegalStateException("secret detail");
        }
    }
}
