import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Attacks a server of this machine and measures what its other visitors notice. Prints one row for each attack.
 * Everybody comes from an address of their own in 127.0.0.0/8, and nothing is ever sent to another machine.
 *
 * <pre>
 * java -Dport=18803 -Dpid=1234 -Ddata=FOLDER -Dpages=FILE -Dpassword=... bench/Load.java [ATTACK ...]
 * </pre>
 *
 * <p>Without a name all attacks of {@link #attacks} are made, one after the other. Each ends by itself. The file of
 * pages has one page name a line; the accounts {@code admin}, {@code member}
 * and {@code sender} have the given password.
 */
public class Load {

    private static final int PORT = Integer.getInteger("port");
    private static final Path DATA = Path.of(System.getProperty("data"));
    private static final String PASSWORD = System.getProperty("password");
    /** Seconds of an attack; the issue asks for a minute of floods. */
    private static final int SECONDS = Integer.getInteger("seconds", 30);
    private static final int FLOOD_SECONDS = Integer.getInteger("flood.seconds", 60);
    private static final int FLOOD_RATE = 1_000;
    private static final int IDLE_CONNECTIONS = 5_000;
    private static final int WRONG_SIGN_INS = 200;
    private static final int SLOW_READERS = 200;
    private static final long UPLOAD_BYTES = 2L << 30;
    private static final int WAIT_MILLISECONDS = 20_000;

    private final List<String> pages;
    private final Counts answers = new Counts();
    private volatile boolean stopped;

    Load(List<String> pages) {
        this.pages = pages;
    }

    public static void main(String[] args) throws Exception {
        Load load = new Load(Files.readAllLines(Path.of(System.getProperty("pages"))));
        Map<String, Attack> attacks = load.attacks();
        List<String> chosen = args.length == 0 ? List.copyOf(attacks.keySet()) : List.of(args);
        if (!attacks.keySet().containsAll(chosen)) {
            throw new IllegalArgumentException("accepted: " + attacks.keySet());
        }
        new Report(load, attacks).print(chosen);
        System.exit(0);
    }

    /** Something that is done for a while; it returns when it is over. */
    interface Attack {
        void run() throws Exception;
    }

    /** Names in the order in which they are made. */
    Map<String, Attack> attacks() {
        Map<String, Attack> attacks = Collections.synchronizedMap(new java.util.LinkedHashMap<>());
        attacks.put("alone", () -> Thread.sleep(SECONDS * 1_000L));
        attacks.put("sign-ins", this::wrongSignIns);
        attacks.put("idle", this::idleConnections);
        attacks.put("flood", this::flood);
        attacks.put("upload", () -> upload(false));
        attacks.put("upload-chunked", () -> upload(true));
        attacks.put("upload-slow", this::slowUploads);
        attacks.put("bombs", this::bombs);
        attacks.put("slow-readers", this::slowReaders);
        return attacks;
    }

    // ---- attacks

    /** 200 at a time, each from an address of its own; every second login exists. */
    private void wrongSignIns() throws Exception {
        together(WRONG_SIGN_INS, SECONDS, n -> {
            Person guesser = new Person(address(2, n));
            while (!stopped) {
                String login = n % 2 == 0 ? (n % 4 == 0 ? "admin" : "member") : "nobody-" + System.nanoTime();
                answers.add(guesser.signIn(login, "wrong password " + n).status);
            }
        });
    }

    /** Every second one has begun a request. */
    private void idleConnections() throws Exception {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < IDLE_CONNECTIONS; i++) {
                try {
                    Socket socket = connected(address(3, i / 20));
                    open.add(socket);
                    if (i % 2 == 0) {
                        socket.getOutputStream().write("GET /wiki/Main HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));
                    }
                    answers.add("opened");
                } catch (IOException refused) {
                    answers.add("refused");
                }
            }
            Thread.sleep(SECONDS * 1_000L);
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    /** 1,000 a second without cookies, each on a connection of its own, from 500 addresses. */
    private void flood() throws Exception {
        int senders = 500;
        long begun = System.nanoTime();
        AtomicLong number = new AtomicLong();
        together(senders, FLOOD_SECONDS, n -> {
            Random random = new Random(n);
            while (!stopped) {
                long mine = number.getAndIncrement();
                sleepUntil(begun + mine * 1_000_000_000L / FLOOD_RATE);
                if (!stopped) {
                    answers.add(sentStatus(address(4, n), get(floodPath(random), "")));
                }
            }
        });
    }

    private String floodPath(Random random) {
        int kind = random.nextInt(20);
        return switch (kind) {
            case 0 -> "/search?q=Region+" + random.nextInt(20);
            case 1 -> "/directory/cities?country=KR&page=" + (1 + random.nextInt(5));
            case 2, 3 -> "/";
            default -> "/wiki/" + pages.get(random.nextInt(pages.size()));
        };
    }

    /** Two at a time: one who is signed in and one who is not. */
    private void upload(boolean chunked) throws Exception {
        together(2, SECONDS, n -> {
            Person person = new Person(address(5, n));
            String path = n == 0 ? signedInUpload(person) : "/upload/Load-1";
            answers.add(send(person, path, chunked, 0));
        });
    }

    /** 100 who send a byte now and then. */
    private void slowUploads() throws Exception {
        Person member = new Person(address(5, 0));
        String path = signedInUpload(member);
        together(100, SECONDS, n -> {
            while (!stopped) {
                answers.add(send(new Person(address(6, n), member.cookies), n % 2 == 0 ? path : "/upload/Main", n % 4 < 2, 100));
            }
        });
    }

    private static String signedInUpload(Person person) throws IOException {
        person.signIn("sender", PASSWORD);
        Matcher found = Pattern.compile("action=\"(/upload/[^\"]+)\"").matcher(person.get("/upload/Load-1").body);
        if (!found.find()) {
            throw new IOException("there is no form for files");
        }
        return found.group(1).replace("&amp;", "&");
    }

    /** Sends up to 2 GB, or a byte at a time with a pause, until the server has had enough; tells what it said. */
    private String send(Person person, String path, boolean chunked, int pause) {
        long sent = 0;
        try (Socket socket = connected(person.address)) {
            socket.setSoTimeout(WAIT_MILLISECONDS);
            OutputStream out = socket.getOutputStream();
            String part = "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"large.txt\"\r\n\r\n";
            out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + person.cookies()
                            + "\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                            + (chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + UPLOAD_BYTES) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[pause > 0 ? 1 : 64 * 1024];
            Arrays.fill(piece, (byte) 'x');
            byte[] head = part.getBytes(StandardCharsets.US_ASCII);
            write(out, head, chunked);
            try {
                for (sent = head.length; sent < UPLOAD_BYTES - piece.length && !stopped; sent += piece.length) {
                    write(out, piece, chunked);
                    if (pause > 0) {
                        Thread.sleep(pause);
                    }
                    if (socket.getInputStream().available() > 0) {
                        break;
                    }
                }
            } catch (IOException closed) {
                answers.add("closed");
            }
            return status(socket) + " after " + size(sent);
        } catch (IOException | InterruptedException closed) {
            return "closed after " + size(sent);
        }
    }

    private static String size(long bytes) {
        return bytes < 1 << 20 ? "less than 1 MB" : (bytes >> 20) / 10 * 10 + " MB";
    }

    private static void write(OutputStream out, byte[] bytes, boolean chunked) throws IOException {
        if (chunked) {
            out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        out.write(bytes);
        if (chunked) {
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String status(Socket socket) throws IOException {
        return new Reader(socket.getInputStream()).line().replaceFirst("HTTP/1.1 (\\d+).*", "$1");
    }

    /** Small files that hold gigabytes: archive, workbook, workbook in the place of a table, and a gzip body. */
    private void bombs() throws Exception {
        Path bomb = zipped("xl/worksheets/sheet1.xml");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        int n = 0;
        while (System.nanoTime() < end) {
            String ending = List.of("zip", "xlsx", "docx", "csv", "ods").get(n++ % 5);
            Person person = new Person(address(7, n % 50));
            try {
                answers.add(ending + " " + bomb(person, signedInUpload(person), "bomb-" + n % 5 + "." + ending, bomb));
                answers.add("gzip form " + gzipForm(new Person(address(7, n % 50)), bomb));
            } catch (IOException closed) {
                answers.add("closed");
            }
        }
        Files.delete(bomb);
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

    private static String bomb(Person person, String path, String name, Path bomb) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(Files.readAllBytes(bomb));
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII));
        return person.post(path, "multipart/form-data; boundary=b", "", body.toByteArray()).status;
    }

    private static String gzipForm(Person person, Path bomb) throws IOException {
        return person.post("/sign-in", "application/x-www-form-urlencoded", "Content-Encoding: gzip\r\n", Files.readAllBytes(bomb)).status;
    }

    /** 200 who ask for what is large and take some bytes a second. */
    private void slowReaders() throws Exception {
        Person member = new Person(address(8, 249));
        String large = large(member);
        together(SLOW_READERS, SECONDS, n -> {
            while (!stopped) {
                try (Socket socket = new Socket()) {
                    socket.setReceiveBufferSize(2_048);
                    connect(socket, address(8, n / 8));
                    socket.getOutputStream().write(get(large, ""));
                    readSlowly(socket.getInputStream());
                } catch (IOException dropped) {
                    answers.add("dropped");
                }
            }
        });
    }

    private void readSlowly(InputStream in) throws IOException, InterruptedException {
        byte[] few = new byte[40];
        while (!stopped) {
            if (in.read(few) < 0) {
                answers.add("ended");
                return;
            }
            Thread.sleep(100);
        }
        answers.add("read slowly to the end of the attack");
    }

    private static String large(Person member) throws IOException {
        String path = signedInUpload(member);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"long.txt\"\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        body.writeBytes("A long text. ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII));
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII));
        String status = member.post(path, "multipart/form-data; boundary=b", "", body.toByteArray()).status;
        if (!status.equals("303")) {
            throw new IOException("the large file was not taken: " + status);
        }
        return "/files/Load-1/long.txt";
    }

    /** One of many who do the same. */
    interface Doing {
        void run(int number) throws Exception;
    }

    /** Starts them all, stops them after some seconds, and waits for the last. */
    private void together(int people, int seconds, Doing doing) throws Exception {
        stopped = false;
        CountDownLatch left = new CountDownLatch(people);
        for (int i = 0; i < people; i++) {
            int number = i;
            Thread thread = new Thread(() -> {
                try {
                    doing.run(number);
                } catch (Exception failed) {
                    answers.add(failed.getClass().getSimpleName());
                } finally {
                    left.countDown();
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
        left.await(seconds, TimeUnit.SECONDS);
        stopped = true;
        left.await(2L * WAIT_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private static void sleepUntil(long nanos) throws InterruptedException {
        long left = nanos - System.nanoTime();
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }

    // ---- the other visitors

    /** 20 requests a second of calm visitors; each is timed from the moment at which it was due. */
    static final class Others implements AutoCloseable {

        private static final int RATE = 20;
        /** Signed in for a while, each at an address of their own. */
        private static final int MEMBERS = 20;
        private static final int READERS = 200;
        private final ExecutorService threads = Executors.newFixedThreadPool(300, run -> {
            Thread made = new Thread(run, "other");
            made.setDaemon(true);
            return made;
        });
        private final List<String> pages;
        private final List<Person> members;
        private final Person arriving;
        private final Random random = new Random(7);
        private final Counts failures = new Counts();
        private final Map<String, List<Double>> times = new ConcurrentHashMap<>();
        private final AtomicInteger saves = new AtomicInteger();
        private volatile boolean ended;

        Others(List<String> pages, List<Person> members) {
            this.pages = pages;
            this.members = members;
            this.arriving = members.get(MEMBERS);
        }

        /** Those who are signed in, and one who signs in now and then. */
        static List<Person> members() throws IOException {
            List<Person> members = new ArrayList<>();
            for (int i = 0; i <= MEMBERS; i++) {
                members.add(new Person(address(1, 10 + i)));
                members.get(i).signIn("member", PASSWORD);
            }
            return members;
        }

        /** Asks until {@link #close}. */
        void start() {
            Thread clock = new Thread(() -> {
                long begun = System.nanoTime();
                for (long n = 0; !ended; n++) {
                    long due = begun + n * 1_000_000_000L / RATE;
                    try {
                        sleepUntil(due);
                    } catch (InterruptedException stop) {
                        return;
                    }
                    long number = n;
                    threads.execute(() -> once(number, due));
                }
            });
            clock.setDaemon(true);
            clock.start();
        }

        /** Of 40 in two seconds: 2 saves, 1 sign-in, 6 searches, 8 signed in, 23 as a reader. */
        private void once(long number, long due) {
            int kind = (int) (number % 40);
            String page;
            synchronized (random) {
                page = pages.get(random.nextInt(pages.size()));
            }
            Person reader = new Person(address(1, 40 + (int) (number % READERS)));
            Person member = members.get((int) (number / 2 % MEMBERS));
            switch (kind) {
                case 0, 20 -> timed("save", due, () -> save(member));
                case 10 -> timed("sign in", due, () -> arriving.signIn("member", PASSWORD));
                case 3, 9, 15, 21, 27, 33 -> timed("search", due, () -> reader.get("/search?q=Region"));
                case 4, 8, 14, 18, 24, 28, 34, 38 -> timed("signed in", due, () -> member.get("/wiki/" + page));
                default -> timed("read", due, () -> reader.get("/wiki/" + page));
            }
        }

        private Answer save(Person member) throws IOException {
            String path = "/edit/Load-" + saves.incrementAndGet() % 20;
            Answer editor = member.get(path);
            return member.form(path, "token", editor.field("token"), "base", editor.field("base"), "do", "save", "note", "",
                    "text", "Saved at " + System.nanoTime() + ".");
        }

        private interface Step {
            Answer run() throws IOException;
        }

        private void timed(String kind, long due, Step step) {
            try {
                String status = step.run().status;
                if (!status.equals("200") && !status.equals("303")) {
                    failures.add(kind + " " + status);
                    return;
                }
            } catch (IOException | RuntimeException failed) {
                failures.add(kind + " " + failed.getClass().getSimpleName());
                return;
            }
            times.computeIfAbsent(kind, k -> Collections.synchronizedList(new ArrayList<>())).add((System.nanoTime() - due) / 1e6);
        }

        /** 95th percentile of a kind in milliseconds. */
        String p95(String kind) {
            double[] sorted = times.getOrDefault(kind, List.of()).stream().mapToDouble(t -> t).sorted().toArray();
            return kind + " " + (sorted.length == 0 ? "none" : String.format("%.0f", at(sorted, 95)));
        }

        double[] all() {
            return times.entrySet().stream()
                    .filter(kind -> !kind.getKey().equals("sign in"))
                    .flatMap(kind -> List.copyOf(kind.getValue()).stream())
                    .mapToDouble(t -> t)
                    .sorted()
                    .toArray();
        }

        @Override
        public void close() throws InterruptedException {
            ended = true;
            Thread.sleep(500);
            threads.shutdown();
            threads.awaitTermination(WAIT_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    static double at(double[] sorted, int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    // ---- what is said about it

    /** One row for each attack. */
    static final class Report {

        private final Load load;
        private final Map<String, Attack> attacks;
        private List<Person> members;

        Report(Load load, Map<String, Attack> attacks) {
            this.load = load;
            this.attacks = attacks;
        }

        void print(List<String> chosen) throws Exception {
            warmUp();
            System.out.println("| attack | others p50 | p95 | p99 ms | failed | resident peak | heap after | log lines | serves |");
            System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
            for (String name : chosen) {
                row(name);
            }
        }

        private void warmUp() throws Exception {
            members = Others.members();
            try (Others others = new Others(load.pages, members)) {
                others.start();
                Thread.sleep(10_000);
            }
        }

        private void row(String name) throws Exception {
            load.answers.clear();
            ServerProcess.forgetPeak();
            long lines = logLines();
            Others others = new Others(load.pages, members);
            try (others) {
                others.start();
                attacks.get(name).run();
            }
            double[] times = others.all();
            System.out.printf("| %s | %.0f | %.0f | %.0f | %d of %d | %d MB | %s | %d | %s |%n", name, at(times, 50), at(times, 95),
                    at(times, 99), others.failures.total(), others.failures.total() + times.length, ServerProcess.peakMegabytes(),
                    ServerProcess.heap(), logLines() - lines, serves());
            System.out.println("  p95 by kind: " + Stream.of("read", "signed in", "search", "save", "sign in").map(others::p95)
                    .reduce((a, b) -> a + ", " + b).orElse("") + " ms"
                    + (others.failures.total() == 0 ? "" : "; failed: " + others.failures)
                    + (load.answers.total() == 0 ? "" : "; the attackers got: " + load.answers));
            Thread.sleep(3_000);
        }

        private static long logLines() throws IOException {
            try (Stream<String> lines = Files.lines(DATA.resolve("logs/ecities.log"))) {
                return lines.count();
            }
        }

        private static String serves() {
            return sentStatus(address(1, 250), get("/health", "")).equals("200") ? "yes" : "NO";
        }
    }

    /** The process of the server, as the system and Java tell it. */
    static final class ServerProcess {

        private static final String PID = System.getProperty("pid");

        static void forgetPeak() throws IOException {
            Files.writeString(Path.of("/proc", PID, "clear_refs"), "5");
        }

        static long peakMegabytes() throws IOException {
            return Files.readAllLines(Path.of("/proc", PID, "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(-1);
        }

        /** After a collection. */
        static String heap() throws Exception {
            jcmd("GC.run");
            Matcher used = Pattern.compile("used (\\d+)K").matcher(jcmd("GC.heap_info"));
            long sum = 0;
            for (int i = 0; i < 2 && used.find(); i++) {
                sum += Long.parseLong(used.group(1));
            }
            return sum / 1024 + " MB";
        }

        private static String jcmd(String command) throws Exception {
            Process jcmd = new ProcessBuilder("jcmd", PID, command).redirectErrorStream(true).start();
            String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            jcmd.waitFor();
            return said;
        }
    }

    /** How often what happened. */
    static final class Counts {

        private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();

        void add(String what) {
            counts.computeIfAbsent(what, w -> new AtomicInteger()).incrementAndGet();
        }

        int total() {
            return counts.values().stream().mapToInt(AtomicInteger::get).sum();
        }

        void clear() {
            counts.clear();
        }

        @Override
        public String toString() {
            return new TreeMap<>(counts).toString();
        }
    }

    // ---- plain HTTP from a chosen address; the client of Java 17 cannot choose one

    /** An address of this machine for one of many. */
    static String address(int network, int number) {
        return "127.0." + (network * 10 + number / 250) + "." + (1 + number % 250);
    }

    private static Socket connected(String from) throws IOException {
        Socket socket = new Socket();
        try {
            connect(socket, from);
            return socket;
        } catch (IOException failed) {
            socket.close();
            throw failed;
        }
    }

    private static void connect(Socket socket, String from) throws IOException {
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", PORT), WAIT_MILLISECONDS);
        socket.setSoTimeout(WAIT_MILLISECONDS);
        socket.setTcpNoDelay(true);
    }

    static byte[] get(String path, String cookies) {
        return ("GET " + path.replace(" ", "%20") + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n"
                        + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n") + "Connection: close\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String sentStatus(String from, byte[] request) {
        try {
            return exchange(from, request).status;
        } catch (IOException failed) {
            return failed.getClass().getSimpleName();
        }
    }

    static Answer exchange(String from, byte[] request) throws IOException {
        try (Socket socket = connected(from)) {
            socket.getOutputStream().write(request);
            return new Reader(socket.getInputStream()).answer();
        }
    }

    /** Somebody at an address, with cookies. */
    static final class Person {

        private final String address;
        private final Map<String, String> cookies;

        Person(String address) {
            this(address, new ConcurrentHashMap<>());
        }

        Person(String address, Map<String, String> cookies) {
            this.address = address;
            this.cookies = cookies;
        }

        String cookies() {
            return cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).reduce((a, b) -> a + "; " + b).orElse("");
        }

        Answer get(String path) throws IOException {
            return kept(exchange(address, Load.get(path, cookies())));
        }

        Answer signIn(String login, String password) throws IOException {
            Answer form = get("/sign-in");
            return form("/sign-in", "token", form.field("token"), "login", login, "password", password, "back", "/");
        }

        Answer form(String path, String... fields) throws IOException {
            StringBuilder body = new StringBuilder();
            for (int i = 0; i < fields.length; i += 2) {
                body.append(i > 0 ? "&" : "").append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
            }
            return post(path, "application/x-www-form-urlencoded", "", body.toString().getBytes(StandardCharsets.UTF_8));
        }

        Answer post(String path, String type, String more, byte[] body) throws IOException {
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.writeBytes(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies() + "\r\nContent-Type: " + type
                            + "\r\n" + more + "Content-Length: " + body.length + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            request.writeBytes(body);
            return kept(exchange(address, request.toByteArray()));
        }

        private Answer kept(Answer answer) {
            answer.cookies.forEach((name, value) -> {
                if (value.isEmpty()) {
                    cookies.remove(name);
                } else {
                    cookies.put(name, value);
                }
            });
            return answer;
        }
    }

    /** What the server said. */
    record Answer(String status, Map<String, String> cookies, String body) {

        /** Value of the last field of that name: the form of the page itself stands behind that of its head. */
        String field(String name) throws IOException {
            Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(body);
            Optional<String> last = Optional.empty();
            while (found.find()) {
                last = Optional.of(found.group(1));
            }
            return last.orElseThrow(() -> new IOException("no field " + name + ", status " + status));
        }
    }

    /** Reads answers on a connection that ends after them. */
    static final class Reader {

        private final InputStream in;

        Reader(InputStream in) {
            this.in = new BufferedInputStream(in);
        }

        Answer answer() throws IOException {
            String status = line().replaceFirst("HTTP/1.1 (\\d+).*", "$1");
            Map<String, String> cookies = new TreeMap<>();
            boolean chunked = false;
            boolean gzip = false;
            for (String head = line(); !head.isEmpty(); head = line()) {
                String low = head.toLowerCase(Locale.ROOT);
                chunked |= low.equals("transfer-encoding: chunked");
                gzip |= low.equals("content-encoding: gzip");
                if (low.startsWith("set-cookie:")) {
                    String pair = head.substring(11).strip().split(";")[0];
                    cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
                }
            }
            byte[] body = chunked ? chunks() : in.readAllBytes();
            return new Answer(status, cookies, gzip ? unpacked(body) : new String(body, StandardCharsets.UTF_8));
        }

        private static String unpacked(byte[] body) throws IOException {
            try (InputStream in = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(body))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        private byte[] chunks() throws IOException {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                body.writeBytes(in.readNBytes(size));
                line();
            }
            return body.toByteArray();
        }

        String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int b = in.read(); b != '\n'; b = in.read()) {
                if (b < 0) {
                    throw new EOFException("closed");
                }
                if (b != '\r') {
                    line.append((char) b);
                }
            }
            return line.toString();
        }
    }
}
