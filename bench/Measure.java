import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures a running site and prints one line for each kind of work: requests, requests per second, median,
 * 95th and 99th percentile in milliseconds.
 *
 * <p>{@code java bench/Measure.java get NAME URL REQUESTS CONNECTIONS} asks for one address; {@code {n}} in it
 * becomes the number of the request. {@code java bench/Measure.java save URL PAGE LOGIN PASSWORD SAVES} signs in
 * and saves a page through the editor.
 */
public class Measure {

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "get" -> get(args[1], args[2], Integer.parseInt(args[3]), Integer.parseInt(args[4]));
            case "save" -> save(args[1], args[2], args[3], args[4], Integer.parseInt(args[5]));
            default -> throw new IllegalArgumentException("get or save, not " + args[0]);
        }
    }

    private static void get(String name, String url, int requests, int connections) throws Exception {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        run(client, url, Math.max(20, requests / 5), connections);
        long start = System.nanoTime();
        long[] times = run(client, url, requests, connections);
        report(name, times, System.nanoTime() - start);
    }

    private static long[] run(HttpClient client, String url, int requests, int connections) throws Exception {
        long[] times = new long[requests];
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < connections; t++) {
            int first = t;
            Thread thread = new Thread(() -> {
                for (int i = first; i < requests; i += connections) {
                    times[i] = once(client, url.replace("{n}", Integer.toString(i)));
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return times;
    }

    private static long once(HttpClient client, String url) {
        try {
            long start = System.nanoTime();
            HttpResponse<byte[]> answer =
                    client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(url + " answered " + answer.statusCode());
            }
            return System.nanoTime() - start;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void save(String site, String page, String login, String password, int saves) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        String form = text(client, site + "/sign-in");
        post(client, site + "/sign-in", "token", field(form, "token"), "login", login, "password", password, "back", "/");
        long[] times = new long[saves];
        long start = System.nanoTime();
        for (int i = 0; i < saves; i++) {
            String editor = text(client, site + "/edit/" + page);
            times[i] = post(client, site + "/edit/" + page, "token", field(editor, "token"), "base",
                    field(editor, "base"), "do", "save", "note", "bench", "text", "Text of save " + i + " at " + System.nanoTime());
        }
        report("save POST", times, System.nanoTime() - start);
    }

    private static String text(HttpClient client, String url) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String field(String html, String name) {
        Matcher matcher = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
        List<String> values = matcher.results().map(result -> result.group(1)).toList();
        return values.get(values.size() - 1);
    }

    private static long post(HttpClient client, String url, String... fields) throws Exception {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i > 0 ? "&" : "").append(fields[i]).append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(url + " answered " + answer.statusCode());
        }
        return System.nanoTime() - start;
    }

    private static void report(String name, long[] times, long total) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf("%-34s %6d requests %9.1f/s   median %7.2f ms   p95 %7.2f ms   p99 %7.2f ms%n", name,
                times.length, times.length * 1e9 / total, at(sorted, 50), at(sorted, 95), at(sorted, 99));
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
