package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.SentFile;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The attacks of {@code bench/load} in small: others are answered, and the log has one line for each kind. */
@Timeout(120)
class CrowdTest {

    /** More than the server has threads. */
    private static final int CROWD = 100;
    private static final int ZEROS_MB = 300;

    private final RunningServer server = RunningServer.shared();
    private final URI address = URI.create(server.address());
    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void leave() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void wrongSignInsAreAnsweredWithoutALineForEach() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CROWD);
        long before = lines("");
        List<Callable<Integer>> guesses = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            String login = i % 2 == 0 ? "nobody-" + i : "stranger";
            guesses.add(() -> wrong(login));
        }
        List<Future<Integer>> answers = threads.invokeAll(guesses);

        assertOthersAreServed();
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isIn(403, 429, 503);
        }
        threads.shutdown();
        assertThat(answers).extracting(Future::get).as("some found the queue full").contains(503);
        assertThat(lines("too many sign-ins")).isEqualTo(1);
        assertThat(lines("") - before).isLessThan(5);
    }

    private int wrong(String login) {
        return server.visitor()
                .postFrom("/sign-in", "/sign-in", Map.of("login", login, "password", "not the password"))
                .statusCode();
    }

    @Test
    void formsThatStopHalfWayKeepNobodyWaiting() throws Exception {
        for (int i = 0; i < CROWD; i++) {
            begun("POST /sign-in", "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 20", "login=sto");
        }

        assertOthersAreServed();
        Socket last = sockets.get(CROWD - 1);
        last.getOutputStream().write("pped&a=1234".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(last.getInputStream().readNBytes(12), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 403");
    }

    @Test
    void filesThatStopHalfWayKeepOnlyOtherFilesWaiting() throws Exception {
        for (int i = 0; i < CROWD; i++) {
            begun("POST /upload/Main", "Content-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked", "3\r\n--b\r\n");
        }

        assertOthersAreServed();
    }

    @Test
    void connectionsWithoutARequestKeepNobodyWaiting() throws Exception {
        for (int i = 0; i < 5 * CROWD; i++) {
            begun("GET /wiki/Main", "X-Half: a", "");
        }

        assertOthersAreServed();
    }

    @Test
    void archivesThatUnpackToMuchMoreAreNeverUnpacked() throws Exception {
        Visitor admin = server.administrator();
        admin.postFrom("/edit/Bombs", "/edit/Bombs", Map.of("text", "A page.", "base", "0", "note", "", "do", "save"));
        Matcher action = Pattern.compile("action=\"(/upload/[^\"]+)\"").matcher(admin.get("/upload/Bombs").body());
        assertThat(action.find()).isTrue();
        byte[] bomb = bomb();
        for (String name : List.of("bomb.zip", "bomb.xlsx", "bomb.csv", "bomb.png")) {
            HttpResponse<String> answer = admin.postFiles(action.group(1), Map.of(), new SentFile(name, bomb));
            assertThat(answer.statusCode()).as(name).isEqualTo(name.matches(".*(zip|xlsx)") ? 303 : 400);
        }

        assertThat(admin.get("/wiki/Bombs").body()).contains("bomb.zip", "bomb.xlsx");
        assertThat(bomb).hasSizeLessThan(1024 * 1024);
        assertOthersAreServed();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < ZEROS_MB; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    /** Sends the head of a request, or with an empty body only the beginning of one. */
    private void begun(String line, String head, String body) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        sockets.add(socket);
        String sent = line + " HTTP/1.1\r\nHost: localhost\r\n" + head + (body.isEmpty() ? "" : "\r\n\r\n" + body);
        socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
    }

    private void assertOthersAreServed() {
        for (String path : List.of("/wiki/Main", "/search?q=city", "/recent", "/sign-in")) {
            assertThat(server.visitor().get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    private long lines(String part) throws IOException {
        try (java.util.stream.Stream<String> all = Files.lines(server.data().resolve("logs/ecities.log"))) {
            return all.filter(line -> line.contains(part)).count();
        }
    }
}
