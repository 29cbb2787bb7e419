package org.ecities.server.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.ecities.notices.MailServer;
import org.ecities.pages.Messages;
import org.junit.jupiter.api.Test;

class TestMailTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    private static TestMail.Answer send(int port) {
        MailServer server = new MailServer("127.0.0.1", port, "", "", "wiki@city.example", MailServer.Tls.NONE);
        return new TestMail(Clock.systemUTC()).send(server, "admin@city.example", "Cities", WORDS);
    }

    @Test
    void tellsWhatTheServerSaidAndShortensIt() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> answer(socket, "220 ready", "250 hello", "550 <b>not</b> you " + "x".repeat(900)));
            server.start();

            TestMail.Answer answer = send(socket.getLocalPort());

            assertThat(answer.taken()).isFalse();
            assertThat(answer.said().orElseThrow()).startsWith("550 <b>not</b> you x").hasSizeLessThan(310);
            server.join();
        }
    }

    @Test
    void tellsNothingOfAServerOfAnotherKind() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> answer(socket, "SSH-2.0-secret-version"));
            server.start();

            assertThat(send(socket.getLocalPort())).isEqualTo(new TestMail.Answer(false, Optional.empty()));
            server.join();
        }
    }

    @Test
    void tellsNothingOfAPortWhereNobodyListens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertThat(send(port)).isEqualTo(new TestMail.Answer(false, Optional.empty()));
    }

    @Test
    void goesTenTimesAnHour() {
        SteppedClock clock = new SteppedClock();
        TestMail mail = new TestMail(clock);
        for (int i = 0; i < TestMail.AN_HOUR; i++) {
            assertThat(mail.begin()).isTrue();
            clock.now = clock.now.plusSeconds(60);
        }

        assertThat(mail.begin()).isFalse();
        assertThat(mail.pause()).isEqualTo(Duration.ofMinutes(50));
        clock.now = clock.now.plus(Duration.ofMinutes(50));
        assertThat(mail.begin()).isTrue();
        assertThat(mail.begin()).isFalse();
    }

    /** Says one line at the beginning and one for each line it is told, then hangs up. */
    private static void answer(ServerSocket socket, String... lines) {
        try (Socket caller = socket.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                Writer out = new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.UTF_8)) {
            for (String line : lines) {
                out.write(line + "\r\n");
                out.flush();
                in.readLine();
            }
        } catch (IOException gone) {
            // The caller has hung up.
        }
    }

    private static final class SteppedClock extends Clock {

        private Instant now = NOON;

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
