package attacks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** 20 requests a second of calm visitors; each is timed from the moment at which it was due. */
final class CalmVisitors implements AutoCloseable {

    private static final int RATE = 20;
    /** Signed in for a while, each at an address of their own. */
    private static final int MEMBERS = 20;
    private static final int READERS = 200;

    private final ExecutorService threads = Executors.newFixedThreadPool(300, run -> {
        Thread made = new Thread(run, "visitor");
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

    CalmVisitors(List<String> pages, List<Person> members) {
        this.pages = pages;
        this.members = members;
        this.arriving = members.get(MEMBERS);
    }

    /** Those who are signed in, and one who signs in now and then. */
    static List<Person> members() throws IOException {
        List<Person> members = new ArrayList<>();
        for (int i = 0; i <= MEMBERS; i++) {
            members.add(new Person(Connection.address(1, 10 + i)));
            members.get(i).signIn("member", Options.PASSWORD);
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
                    Crowd.sleepUntil(due);
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
        Person reader = new Person(Connection.address(1, 40 + (int) (number % READERS)));
        Person member = members.get((int) (number / 2 % MEMBERS));
        switch (kind) {
            case 0, 20 -> timed("save", due, () -> save(member));
            case 10 -> timed("sign in", due, () -> arriving.signIn("member", Options.PASSWORD));
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
            String status = step.run().status();
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
        return kind + " " + (sorted.length == 0 ? "none" : String.format("%.0f", Report.at(sorted, 95)));
    }

    /** How often what went wrong. */
    Counts failures() {
        return failures;
    }

    /** Milliseconds of all but signing in, in ascending order. */
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
        threads.awaitTermination(Options.WAIT_MILLISECONDS, TimeUnit.MILLISECONDS);
    }
}
