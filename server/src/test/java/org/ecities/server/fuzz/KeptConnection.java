package org.ecities.server.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A connection that sends bytes as they are and is opened again only when the server has closed it. */
final class KeptConnection implements AutoCloseable {

    private static final int WAIT_MILLISECONDS = 30_000;

    private final URI server;
    private Socket socket;
    private InputStream in;

    KeptConnection(URI server) {
        this.server = server;
    }

    /** Sends a request without a body, reads the whole answer and gives its status line. */
    String status(byte[] request) {
        try {
            boolean fresh = socket == null;
            if (fresh) {
                open();
            }
            try {
                return exchange(request);
            } catch (IOException closedMeanwhile) {
                close();
                if (fresh) {
                    throw closedMeanwhile;
                }
                open();
                return exchange(request);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void open() throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(WAIT_MILLISECONDS);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    private String exchange(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String status = line();
        long length = -1;
        boolean chunked = false;
        boolean last = false;
        for (String head = line().toLowerCase(Locale.ROOT); !head.isEmpty(); head = line().toLowerCase(Locale.ROOT)) {
            length = head.startsWith("content-length:") ? Long.parseLong(head.substring(15).strip()) : length;
            chunked |= head.startsWith("transfer-encoding:") && head.contains("chunked");
            last |= head.startsWith("connection:") && head.contains("close");
        }
        if (chunked) {
            skipChunks();
        } else if (length >= 0) {
            in.skipNBytes(status.contains(" 304 ") ? 0 : length);
        } else {
            last = true;
        }
        if (last) {
            close();
        }
        return status;
    }

    private void skipChunks() throws IOException {
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            in.skipNBytes(size + 2L);
        }
        line();
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("closed after: " + line.toString(StandardCharsets.ISO_8859_1));
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
