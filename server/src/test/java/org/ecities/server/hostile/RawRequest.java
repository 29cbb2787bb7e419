package org.ecities.server.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.ecities.server.running.RunningServer;

/** Bytes sent as they are, for what no decent client would send. */
final class RawRequest {

    private static final int PATIENCE_MILLISECONDS = 20_000;

    private RawRequest() {}

    /** Sends a request line and header lines without a body; bytes beyond ASCII are given as Latin-1. */
    static RawAnswer send(String requestLine, String... headers) {
        StringBuilder request = new StringBuilder(requestLine).append(" HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return exchange(request.append("Connection: close\r\n\r\n").toString());
    }

    /** Sends a form as it is. */
    static RawAnswer post(String path, String form) {
        return post(path, form, "Content-Type: application/x-www-form-urlencoded");
    }

    /** Sends a body of another kind, named by a header line. */
    static RawAnswer post(String path, String form, String type) {
        return exchange("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + type + "\r\nContent-Length: " + form.length()
                + "\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n" + form);
    }

    private static RawAnswer exchange(String request) {
        URI address = URI.create(RunningServer.shared().address());
        try (Socket socket = new Socket("127.0.0.1", address.getPort());
                OutputStream out = socket.getOutputStream()) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return RawAnswer.read(new ByteArrayInputStream(socket.getInputStream().readAllBytes()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
