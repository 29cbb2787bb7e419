package attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints one row for each attack. */
final class Report {

    private static final int WARM_UP_MILLISECONDS = 10_000;
    private static final int REST_MILLISECONDS = 3_000;

    private final List<String> pages;
    private final Map<String, Attack> attacks;
    private final Counts answers;
    private List<Person> members;

    /** {@code answers} are what the attackers get. */
    Report(List<String> pages, Map<String, Attack> attacks, Counts answers) {
        this.pages = pages;
        this.attacks = attacks;
        this.answers = answers;
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
        members = CalmVisitors.members();
        try (CalmVisitors others = new CalmVisitors(pages, members)) {
            others.start();
            Thread.sleep(WARM_UP_MILLISECONDS);
        }
    }

    private void row(String name) throws Exception {
        answers.clear();
        ServerProcess.forgetPeak();
        long lines = logLines();
        CalmVisitors others = new CalmVisitors(pages, members);
        try (others) {
            others.start();
            attacks.get(name).run();
        }
        double[] times = others.all();
        int failed = others.failures().total();
        System.out.printf("| %s | %.0f | %.0f | %.0f | %d of %d | %d MB | %s | %d | %s |%n", name, at(times, 50), at(times, 95),
                at(times, 99), failed, failed + times.length, ServerProcess.peakMegabytes(), ServerProcess.heap(),
                logLines() - lines, serves());
        System.out.println(details(others));
        Thread.sleep(REST_MILLISECONDS);
    }

    private String details(CalmVisitors others) {
        String kinds = Stream.of("read", "signed in", "search", "save", "sign in")
                .map(others::p95)
                .collect(Collectors.joining(", "));
        return "  p95 by kind: " + kinds + " ms"
                + (others.failures().total() == 0 ? "" : "; failed: " + others.failures())
                + (answers.total() == 0 ? "" : "; the attackers got: " + answers);
    }

    /** A percentile of numbers in ascending order. */
    static double at(double[] sorted, int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static long logLines() throws IOException {
        try (Stream<String> lines = Files.lines(Options.DATA.resolve("logs/ecities.log"))) {
            return lines.count();
        }
    }

    private static String serves() {
        String status = Connection.sentStatus(Connection.address(1, 250), Connection.get("/health", ""));
        return status.equals("200") ? "yes" : "NO";
    }
}
