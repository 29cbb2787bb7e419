package attacks;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** 200 who ask for what is large and take some bytes a second. */
final class SlowReaders implements Attack {

    private static final int PEOPLE = 200;

    private final Crowd crowd;

    SlowReaders(Crowd crowd) {
        this.crowd = crowd;
    }

    @Override
    public void run() throws Exception {
        String large = large(new Person(Connection.address(8, 249)));
        crowd.together(PEOPLE, Options.SECONDS, n -> {
            while (!crowd.stopped()) {
                try (Socket socket = new Socket()) {
                    socket.setReceiveBufferSize(2_048);
                    Connection.connect(socket, Connection.address(8, n / 8));
                    socket.getOutputStream().write(Connection.get(large, ""));
                    readSlowly(socket.getInputStream());
                } catch (IOException dropped) {
                    crowd.got("dropped");
                }
            }
        });
    }

    private void readSlowly(InputStream in) throws IOException, InterruptedException {
        byte[] few = new byte[40];
        while (!crowd.stopped()) {
            if (in.read(few) < 0) {
                crowd.got("ended");
                return;
            }
            Thread.sleep(100);
        }
        crowd.got("read slowly to the end of the attack");
    }

    private static String large(Person member) throws IOException {
        byte[] text = "A long text. ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        String status = member.upload(member.signedInUpload(), "long.txt", text).status();
        if (!status.equals("303")) {
            throw new IOException("the large file was not taken: " + status);
        }
        return "/files/Load-1/long.txt";
    }
}
