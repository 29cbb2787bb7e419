import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Measures a running site and prints one line for each kind of work: connections, requests per second, median,
 * 95th and 99th percentile in milliseconds, and the processor time the server spent on a request.
 *
 * <pre>
 * java -cp CLASSES Measure get     NAME ADDRESS REQUESTS CONNECTIONS   as a visitor
 * java -cp CLASSES Measure signed  NAME ADDRESS REQUESTS CONNECTIONS   signed in
 * java -cp CLASSES Measure save    NAME PAGE    SAVES    CONNECTIONS   posts of the editor, a page for each connection
 * java -cp CLASSES Measure prose   PAGES CONNECTIONS                  gives that many pages a longer text
 * java -cp CLASSES Measure cookies                                    signs in and prints the cookies
 * </pre>
 *
 * <p>In an address {@code {n}} is the number of the request and {@code {page}} a line of the file {@code -Dpages}.
 * {@code -Dsite}, {@code -Dlogin} and {@code -Dpassword} say where and how to sign in, {@code -Dpid} is the process
 * of the server.
 */
public class Measure {

    private static final String CITY = """
            Text of save %d.

            [{City

            name:
              en: Bench %d
            country: KR
            population:
              value: %d
              asOf: 2024
              status: Estimate
            location:
              lat: 37.5
              lon: 127.%d
            }]
            """;

    public static void main(String[] args) throws Exception {
        if (args[0].equals("cookies")) {
            cookies();
            return;
        }
        if (args[0].equals("prose")) {
            prose(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
            return;
        }
        int requests = Integer.parseInt(args[3]);
        int connections = Integer.parseInt(args[4]);
        switch (args[0]) {
            case "get" -> get(args[1], visitor(), new Addresses(args[2]), requests, connections);
            case "signed" -> get(args[1], signedIn(), new Addresses(args[2]), requests, connections);
            case "save" -> save(args[1], args[2], requests, connections);
            default -> throw new IllegalArgumentException("get, signed, save, prose or cookies, not " + args[0]);
        }
    }

    /** Addresses by the number of the request. */
    private record Addresses(String pattern, List<String> pages) {

        Addresses(String pattern) throws IOException {
            this(pattern, pattern.contains("{page}") ? Files.readAllLines(Path.of(System.getProperty("pages"))) : List.of());
        }

        String of(int n) {
            String address = pattern.replace("{n}", Integer.toString(n));
            return pages.isEmpty() ? address : address.replace("{page}", pages.get(n % pages.size()));
        }
    }

    /** One request, by its number; tells how many nanoseconds it took. */
    private interface Work {
        long once(int thread, int number) throws Exception;
    }

    private static void get(String name, HttpClient client, Addresses addresses, int requests, int connections)
            throws Exception {
        Work work = (thread, number) -> timed(client, request(addresses.of(number)).build(), 200);
        // Other numbers than those measured, which are to be asked for the first time.
        run((thread, number) -> work.once(thread, requests + number), requests / 2, connections);
        report(name, connections, () -> run(work, requests, connections));
    }

    private static void save(String name, String page, int saves, int connections) throws Exception {
        HttpClient client = signedIn();
        Work work = (thread, number) -> saved(client, System.getProperty("site") + "/edit/" + page + thread, number);
        run(work, saves / 4, connections);
        report(name, connections, () -> run(work, saves, connections));
    }

    /** Opens the editor, which is not timed, and sends it. */
    private static long saved(HttpClient client, String editor, int number) throws Exception {
        String html = text(client, editor);
        int changing = (int) (System.nanoTime() >>> 10 & 0xFFFFFF);
        return timed(client, form(editor, "token", field(html, "token"), "base", field(html, "base"), "do", "save",
                "note", "bench", "text", String.format(CITY, number, number, changing, changing)), 303);
    }

    /** Puts prose in front of what the first pages hold, so that they weigh what pages of a wiki weigh. */
    private static void prose(int pages, int connections) throws Exception {
        List<String> names = Files.readAllLines(Path.of(System.getProperty("pages")));
        HttpClient client = signedIn();
        run((thread, number) -> {
            String editor = System.getProperty("site") + "/edit/" + names.get(number);
            String html = text(client, editor);
            String record = unescaped(html.substring(html.indexOf("[{City"), html.indexOf("</textarea>")));
            return timed(client, form(editor, "token", field(html, "token"), "base", field(html, "base"), "do", "save",
                    "note", "bench", "text", Prose.text(number, names.size(), names::get) + "\r\n" + record), 303);
        }, pages, connections);
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    /** The cookies of somebody signed in, as a header line for another client. */
    private static void cookies() throws Exception {
        CookieManager cookies = (CookieManager) signedIn().cookieHandler().orElseThrow();
        System.out.println(cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ")));
    }

    private static long[] run(Work work, int requests, int connections) throws Exception {
        long[] times = new long[requests];
        List<Thread> threads = new ArrayList<>();
        List<Exception> failures = new ArrayList<>();
        for (int t = 0; t < connections; t++) {
            int thread = t;
            Thread running = new Thread(() -> {
                try {
                    for (int i = thread; i < requests; i += connections) {
                        times[i] = work.once(thread, i);
                    }
                } catch (Exception failed) {
                    synchronized (failures) {
                        failures.add(failed);
                    }
                }
            });
            running.start();
            threads.add(running);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        return times;
    }

    private static HttpClient visitor() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static HttpClient signedIn() throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        String door = System.getProperty("site") + "/sign-in";
        timed(client, form(door, "token", field(text(client, door), "token"), "login", System.getProperty("login"),
                "password", System.getProperty("password"), "back", "/"), 303);
        return client;
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address.replace(" ", "%20")));
    }

    private static HttpRequest form(String address, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i > 0 ? "&" : "").append(fields[i]).append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
    }

    private static long timed(HttpClient client, HttpRequest request, int status) throws Exception {
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        long taken = System.nanoTime() - start;
        if (answer.statusCode() != status) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
        }
        return taken;
    }

    private static String text(HttpClient client, String address) throws Exception {
        return client.send(request(address).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    /** Value of the last field of that name: the form of the page itself stands behind that of its head. */
    private static String field(String html, String name) {
        List<MatchResult> found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html).results().toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("no field " + name + " in: " + html);
        }
        return found.get(found.size() - 1).group(1);
    }

    private interface Timed {
        long[] run() throws Exception;
    }

    private static void report(String name, int connections, Timed timed) throws Exception {
        Duration before = processorTime();
        long start = System.nanoTime();
        long[] times = timed.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        double spent = processorTime().minus(before).toNanos() / 1e6 / times.length;
        Arrays.sort(times);
        System.out.printf("%-44s %d x %8.0f/s   p50 %7.2f   p95 %7.2f   p99 %7.2f ms   cpu %6.2f ms%n", name, connections,
                times.length / seconds, at(times, 50), at(times, 95), at(times, 99), spent);
    }

    /** Zero when the process of the server is not known. */
    private static Duration processorTime() {
        return Optional.ofNullable(System.getProperty("pid"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .flatMap(server -> server.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
