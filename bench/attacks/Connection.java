package attacks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Plain HTTP from a chosen address of this machine: the client of Java 17 cannot choose one. */
final class Connection {

    private Connection() {}

    /** An address of this machine for one of many. */
    static String address(int network, int number) {
        return "127.0." + (network * 10 + number / 250) + "." + (1 + number % 250);
    }

    /** Connected from an address. */
    static Socket connected(String from) throws IOException {
        Socket socket = new Socket();
        try {
            connect(socket, from);
            return socket;
        } catch (IOException failed) {
            socket.close();
            throw failed;
        }
    }

    /** Connects a socket that was made ready for it. */
    static void connect(Socket socket, String from) throws IOException {
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", Options.PORT), Options.WAIT_MILLISECONDS);
        socket.setSoTimeout(Options.WAIT_MILLISECONDS);
        socket.setTcpNoDelay(true);
    }

    static byte[] get(String path, String cookies) {
        return ("GET " + path.replace(" ", "%20") + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n"
                        + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n") + "Connection: close\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The status of an answer, or what went wrong. */
    static String sentStatus(String from, byte[] request) {
        try {
            return exchange(from, request).status();
        } catch (IOException failed) {
            return failed.getClass().getSimpleName();
        }
    }

    static Answer exchange(String from, byte[] request) throws IOException {
        try (Socket socket = connected(from)) {
            socket.getOutputStream().write(request);
            return new AnswerReader(socket.getInputStream()).answer();
        }
    }
}
