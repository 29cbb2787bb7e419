package org.ecities.server.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.PageReading;
import org.ecities.pages.PageTags;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageEdit;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TouchesTest {

    @TempDir
    Path folder;

    private Store store;
    private Touches touches;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder, Clock.systemUTC());
        for (String name : new String[] {"A", "B", "C", "D"}) {
            save(name, 0, "Words.", Set.of());
        }
        touches = new Touches(store.pages(), new PageTags(), PageReading.NONE, 4);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void save(String name, int base, String text, Set<String> links) {
        store.commit(ChangeSet.of(
                new PageEdit(name, base, text, links, java.util.Map.of(), false, Optional.empty()), "first", ""));
    }

    private String touched() {
        touches.changed(store.feed().since(touches.passed(), 100));
        StringBuilder names = new StringBuilder();
        for (String name : new String[] {"A", "B", "C", "D"}) {
            names.append(touches.of(name) == store.feed().last() ? name : "");
        }
        return names.toString();
    }

    @Test
    void aPlainChangeTouchesThePageAlone() {
        save("A", 1, "Other words.", Set.of());
        assertThat(touched()).isEqualTo("A");
    }

    @Test
    void linksTouchBothEndsNowAndBefore() {
        save("A", 1, "See [B].", Set.of("B"));
        assertThat(touched()).isEqualTo("AB");
        save("B", 1, "Other words.", Set.of());
        assertThat(touched()).isEqualTo("AB");
        save("A", 2, "See [C].", Set.of("C"));
        assertThat(touched()).isEqualTo("ABC");
    }

    @Test
    void whatCanShowAnywhereTouchesEverything() {
        save("E", 0, "New.", Set.of());
        assertThat(touched()).isEqualTo("ABCD");
        save("A", 1, "[{ReferringPagesPlugin}]", Set.of());
        assertThat(touched()).isEqualTo("ABCD");
        save("A", 2, "Plain again, but it was not.", Set.of());
        assertThat(touched()).isEqualTo("ABCD");
        save("A", 3, "Plain.", Set.of());
        assertThat(touched()).isEqualTo("A");
        store.commit(ChangeSet.of(PageEdit.deletion("B", 1), "first", ""));
        assertThat(touched()).isEqualTo("ABCD");
        store.commit(ChangeSet.of(PageEdit.of("A", 4, "Plain.").renamed("F"), "first", ""));
        assertThat(touched()).isEqualTo("ABCD");
    }
}
