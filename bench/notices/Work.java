import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ecities.accounts.Passwords;
import org.ecities.notices.MailServer;
import org.ecities.notices.MailWords;
import org.ecities.notices.OutboxThread;
import org.ecities.notices.SmtpPostman;
import org.ecities.notices.Standards;
import org.ecities.notices.StopLinks;
import org.ecities.notices.Summaries;
import org.ecities.store.Account;
import org.ecities.store.Holder;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.ecities.store.Task;

/**
 * Fills a data folder with institutions that have one person and ten tasks each, writes the summary of each person and
 * sends it to a mail server in this process that takes everything.
 *
 * <pre>java -cp 'server/target/lib/*' bench/notices/Work.java FOLDER INSTITUTIONS PASSWORD</pre>
 *
 * <p>The person of the first institution, {@code person-0}, can sign in. The status is 1 when not every letter came.
 */
public class Work {

    private static final int TASKS = 10;

    public static void main(String[] args) throws Exception {
        int institutions = Integer.parseInt(args[1]);
        try (Store store = SqliteStore.open(Path.of(args[0]), Clock.offset(Clock.systemUTC(), Duration.ofDays(-2)))) {
            timed("accounts", () -> people(store, institutions, Passwords.hash(args[2])));
            timed("tasks", () -> store.tasks().put(tasks(institutions)));
        }
        try (Store store = SqliteStore.open(Path.of(args[0]), Clock.systemUTC()); Sink sink = new Sink(institutions)) {
            StopLinks links = new StopLinks(store.accounts(), store.mail(), "bench");
            MailWords words = new MailWords("https://cities.example", "Bench", links, Standards.PLAIN);
            Clock clock = Clock.systemUTC();
            timed("summaries written", () ->
                    new Summaries(store, words, 7, clock).write());
            MailServer server = new MailServer("127.0.0.1", sink.port(), "", "", "a@example.org", MailServer.Tls.NONE);
            OutboxThread outbox = new OutboxThread(store.outbox(), new SmtpPostman(server, clock), clock);
            timed("letters sent", () -> {
                outbox.start();
                sink.await();
            });
            outbox.close();
            count(store, institutions);
            System.out.println(store.outbox().count("sent") + " letters of " + institutions);
            System.exit(store.outbox().count("sent") == institutions ? 0 : 1);
        }
    }

    /** What every screen of somebody who is signed in asks for. */
    private static void count(Store store, int institutions) {
        int rounds = 40_000;
        long start = 0;
        for (int i = -rounds; i < rounds; i++) {
            start = i == 0 ? System.nanoTime() : start;
            if (store.tasks().countOpen("person-" + Math.floorMod(i, institutions), 999) != TASKS) {
                throw new IllegalStateException("not all tasks were counted");
            }
        }
        System.out.printf("%-20s %8.1f microseconds%n", "one count", (System.nanoTime() - start) / 1e3 / rounds);
    }

    private interface Step {
        void run() throws Exception;
    }

    private static void timed(String name, Step step) throws Exception {
        long start = System.nanoTime();
        step.run();
        System.out.printf("%-20s %8.1f s%n", name, (System.nanoTime() - start) / 1e9);
    }

    private static void people(Store store, int institutions, String hash) {
        for (int i = 0; i < institutions; i++) {
            Account account = store.accounts().create("person-" + i, "Person " + i, "person-" + i + "@example.org", hash);
            store.accounts().addToGroup("Institution-" + i, account.id());
        }
    }

    private static List<Task> tasks(int institutions) {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < institutions * TASKS; i++) {
            tasks.add(Task.of("bench/" + i, "bench", Holder.group("Institution-" + i / TASKS), "notices.task.undelivered", "/recent")
                    .inNameOf("Institution " + i / TASKS)
                    .until(Instant.now().plus(Duration.ofDays(3 + i % TASKS)))
                    .taking(i % TASKS));
        }
        return tasks;
    }

    /** A mail server that takes every letter and forgets it. */
    private static final class Sink implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        private final CountDownLatch left;

        Sink(int letters) throws Exception {
            left = new CountDownLatch(letters);
            Thread thread = new Thread(this::serve);
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        void await() throws InterruptedException {
            left.await(10, TimeUnit.MINUTES);
            // The last letter is marked after it was taken.
            Thread.sleep(500);
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (Socket client = socket.accept()) {
                    take(client);
                } catch (java.io.IOException ended) {
                    // the next one
                }
            }
        }

        private void take(Socket client) throws java.io.IOException {
            BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            OutputStream out = client.getOutputStream();
            say(out, "220 bench");
            boolean text = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (text) {
                    if (line.equals(".")) {
                        text = false;
                        left.countDown();
                        say(out, "250 taken");
                    }
                } else {
                    text = line.startsWith("DATA");
                    say(out, text ? "354 go on" : line.startsWith("QUIT") ? "221 bye" : "250 fine");
                }
            }
        }

        private static void say(OutputStream out, String line) throws java.io.IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        @Override
        public void close() throws java.io.IOException {
            socket.close();
        }
    }
}
