package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Eight people on a thousand pages, of which they often meet on a few. How long a save takes is measured in bench. */
@Timeout(300)
class ManyPagesTest extends StoreTest {

    private static final int PEOPLE = 8;
    private static final int PAGES = 1_000;
    private static final int SAVES = 150;
    /** Every second save is on one of so many pages. */
    private static final int CROWDED = 5;

    @Test
    void noUpdateIsLostAndVersionsHaveNoGaps() throws Exception {
        makePages();
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        List<Callable<Map<String, Integer>>> people = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            int number = person;
            people.add(() -> saveAll(number));
        }
        Map<String, Integer> saved = new HashMap<>();
        for (Future<Map<String, Integer>> done : threads.invokeAll(people)) {
            done.get().forEach((page, times) -> saved.merge(page, times, Integer::sum));
        }
        threads.shutdown();

        for (PageHead head : store.pages().pages("", 0, Integer.MAX_VALUE)) {
            int times = saved.getOrDefault(head.name(), 0);
            assertThat(head.version()).as(head.name()).isEqualTo(1 + times);
            assertThat(store.pages().page(head.name()).orElseThrow().text().lines()).as(head.name()).hasSize(times);
            assertThat(store.pages().history(head.name(), 0, Integer.MAX_VALUE)).hasSize(1 + times);
        }
        assertThat(store.check()).isEmpty();
    }

    private void makePages() {
        for (int first = 0; first < PAGES; first += ChangeSet.MAX_PAGES) {
            List<PageEdit> edits = new ArrayList<>();
            for (int page = first; page < first + ChangeSet.MAX_PAGES; page++) {
                edits.add(PageEdit.of("City." + page, 0, ""));
            }
            store.commit(ChangeSet.ofPages(edits, "mina", ""));
        }
    }

    private Map<String, Integer> saveAll(int person) {
        Random random = new Random(person);
        Map<String, Integer> saved = new HashMap<>();
        for (int number = 0; number < SAVES; number++) {
            String page = "City." + random.nextInt(random.nextBoolean() ? CROWDED : PAGES);
            append(page, "person " + person + " save " + number + "\n");
            saved.merge(page, 1, Integer::sum);
        }
        return saved;
    }

    private void append(String name, String line) {
        while (true) {
            PageVersion page = store.pages().page(name).orElseThrow();
            try {
                save(name, page.version(), page.text() + line);
                return;
            } catch (StaleVersionException overtaken) {
                assertThat(overtaken.latest()).isGreaterThan(overtaken.base());
            }
        }
    }
}
