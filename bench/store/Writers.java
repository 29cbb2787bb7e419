import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageReading;
import org.ecities.pages.WikiPages;
import org.ecities.records.FieldTypes;
import org.ecities.records.PageSchemas;
import org.ecities.records.RecordMerge;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageEdit;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;
import org.ecities.store.SqliteStore;
import org.ecities.store.StaleVersionException;
import org.ecities.store.Store;

/**
 * Many people saving at once, without a web server: through the store, where who was overtaken tries again, and
 * through the pages, which bring changes together. A save is timed from the first try to the answer, retries included.
 *
 * <pre>java -cp 'server/target/lib/*' bench/store/Writers.java FOLDER WRITERS SAVES</pre>
 *
 * <p>Afterwards every save must be in its page and the check must find nothing; else the status is 1.
 */
public class Writers {

    private static final int PAGES = 1_000;
    private static final int LINES = 40;
    private static final Asker PERSON = new Asker("bench", "Bench", Set.of("Admin"));

    /** Saves one change of a writer on a page. */
    private interface Saving {
        void save(String page, int writer, int number);
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int writers = Integer.parseInt(args[1]);
        int saves = Integer.parseInt(args[2]);
        try (Store store = SqliteStore.open(folder, Clock.systemUTC())) {
            FieldTypes types = FieldTypes.standard();
            PageSchemas schemas = new PageSchemas(store.pages(), types);
            WikiPages pages = new WikiPages(store, new RecordMerge(schemas, types), PageReading.NONE);
            Saving direct = (page, writer, number) -> throughStore(store, page, writer, number);
            Saving merged = (page, writer, number) -> throughPages(pages, page, writer, number);
            fill(store);
            run(new Random(1), direct, writers, Math.min(saves, 200), 1, "warm");
            run(new Random(1), merged, writers, Math.min(saves, 200), PAGES, "warm");
            report("store, one page", run(new Random(2), direct, writers, saves, 1, "a"));
            report("store, 1,000 pages", run(new Random(3), direct, writers, saves, PAGES, "b"));
            report("pages, one page", run(new Random(4), merged, writers, saves, 1, "c"));
            report("pages, 1,000 pages", run(new Random(5), merged, writers, saves, PAGES, "d"));
            verify(store, 4L * writers * saves + 2L * writers * Math.min(saves, 200));
        }
    }

    private static void fill(Store store) {
        List<PageEdit> edits = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            StringBuilder text = new StringBuilder();
            for (int line = 0; line < LINES; line++) {
                text.append("line ").append(line).append(": nothing yet\r\n\r\n");
            }
            edits.add(PageEdit.of(name(page), 0, text.toString()));
            if (edits.size() == ChangeSet.MAX_PAGES) {
                store.commit(ChangeSet.ofPages(edits, "bench", ""));
                edits.clear();
            }
        }
    }

    private static String name(int page) {
        return "Bench.Writers-" + page;
    }

    private static long[] run(Random random, Saving saving, int writers, int saves, int pages, String word) throws Exception {
        long[] times = new long[writers * saves];
        List<Callable<Void>> people = new ArrayList<>();
        for (int w = 0; w < writers; w++) {
            int writer = w;
            Random own = new Random(random.nextLong());
            people.add(() -> {
                for (int i = 0; i < saves; i++) {
                    String page = name(own.nextInt(pages));
                    long start = System.nanoTime();
                    saving.save(page, writer, i);
                    times[writer * saves + i] = System.nanoTime() - start;
                }
                return null;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            for (Future<Void> done : threads.invokeAll(people)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        return times;
    }

    private static void throughStore(Store store, String page, int writer, int number) {
        while (true) {
            PageVersion now = store.pages().page(page).orElseThrow();
            try {
                store.commit(ChangeSet.of(PageEdit.of(page, now.version(), changed(now.text(), writer, number)), "bench", ""));
                return;
            } catch (StaleVersionException overtaken) {
                Thread.onSpinWait();
            }
        }
    }

    private static void throughPages(WikiPages pages, String page, int writer, int number) {
        PageVersion now = pages.view(PERSON, page).orElseThrow();
        pages.commit(PERSON, PageChange.text(page, now.version(), changed(now.text(), writer, number)), "");
    }

    /** Each writer has a line of the page. */
    private static String changed(String text, int writer, int number) {
        return text.replaceFirst(
                "line " + writer + ": .*", "line " + writer + ": save " + number + " at " + System.nanoTime());
    }

    private static void report(String name, long[] times) {
        long total = Arrays.stream(times).sum();
        Arrays.sort(times);
        System.out.printf("%-22s %6d saves   p50 %6.1f   p95 %6.1f   p99 %6.1f ms   mean %6.1f ms%n", name, times.length,
                at(times, 50), at(times, 95), at(times, 99), total / 1e6 / times.length);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private static void verify(Store store, long saves) {
        long versions = store.pages().pages("", 0, Integer.MAX_VALUE).stream().mapToLong(PageHead::version).sum();
        List<String> wrong = store.check();
        System.out.printf("%d versions for %d saves and %d new pages; check: %s%n",
                versions, saves, PAGES, wrong.isEmpty() ? "nothing wrong" : wrong);
        if (versions != saves + PAGES || !wrong.isEmpty()) {
            System.exit(1);
        }
    }
}
