package org.ecities.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting twice, and stopping while people are at work. */
class StartAndStopTest {

    /** What an operator and a service manager may count on. */
    private static final int STOP_SECONDS = 10;

    private static final int KILLS = 5;

    private static final String HALF_A_REQUEST =
            """
            POST /sign-in HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/x-www-form-urlencoded\r
            Content-Length: 1000\r
            \r
            login=""";

    @TempDir
    private Path data;

    @Test
    void aSecondServerOnTheFolderSaysSoInOneLine() {
        try (Program server = Program.serve(data)) {
            server.visitor();
            try (Program second = Program.serve(data)) {
                assertThat(second.status()).isEqualTo(1);
                assertThat(second.said().strip())
                        .isEqualTo("Another server runs on the data folder " + data + ". Stop it first.");
            }
            assertThat(server.visitor().get("/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void stopsThoughSavesAndAHalfSentRequestAreUnderWay() throws IOException {
        try (Program server = Program.serve(data)) {
            Visitor visitor = server.visitor();
            try (Socket slow = halfSent(visitor.address());
                    Saver saver = new Saver(visitor, new EditorDoor("busy"))) {
                Pauses.until("saves go on", () -> saver.acknowledged().size() > 3);
                assertThat(slow.isConnected()).isTrue();

                assertThat(server.stop().endsWithin(STOP_SECONDS)).isTrue();
            }
            assertThat(server.said()).doesNotContain("Exception");
        }
    }

    /** What a program unpacks into the temp folder and removes at its end stays there when it is killed. */
    @Test
    void killsLeaveNothingInTheTempFolder(@TempDir Path temp) {
        for (int kill = 0; kill < KILLS; kill++) {
            try (Program server = Program.serve(data, temp)) {
                assertThat(server.visitor().get("/health").statusCode()).isEqualTo(200);
                server.kill();
            }
            assertThat(temp).as("after kill %s", kill).isEmptyDirectory();
        }
        assertThat(Path.of(System.getProperty("ecities.home")).resolve("native")).isDirectoryContaining("glob:**sqlite*")
                .satisfies(folder -> assertThat(folder.toFile().list()).hasSize(1));
    }

    private static Socket halfSent(URI address) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.getOutputStream().write(HALF_A_REQUEST.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
