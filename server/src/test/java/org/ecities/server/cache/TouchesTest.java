package org.ecities.server.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.PageReading;
import org.ecities.pages.PageTag;
import org.ecities.pages.PageTags;
import org.ecities.pages.web.PlainView;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageEdit;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.ecities.store.ValueEdit;
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
        PageTags tags = new PageTags();
        tags.add("List", new PageTag() {
            @Override
            public String html(Use use) {
                return "";
            }

            @Override
            public Optional<Set<String>> shows(String body) {
                return Optional.of(Set.of("City"));
            }
        });
        PageTag record = use -> "";
        tags.addSource(name -> Optional.of(record).filter(tag -> Set.of("City", "Note").contains(name)));
        touches = new Touches(store.pages(), tags, PageReading.NONE, 4);
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
            names.append(touches.of(PlainView.of(name)) == store.feed().last() ? name : "");
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

    private boolean touchesViewsOf(String schema) {
        return touches.of(new PlainView("D", Set.of(schema))) == store.feed().last();
    }

    @Test
    void aRecordTouchesTheViewsOfItsSchemaAndNoOthers() {
        save("A", 1, "[{City\n\na: b\n}]", Set.of());
        assertThat(touched()).isEqualTo("A");
        assertThat(touchesViewsOf("City")).isTrue();
        assertThat(touchesViewsOf("Note")).isFalse();
        save("A", 2, "[{Note\n\na: b\n}]", Set.of());
        assertThat(touched()).isEqualTo("A");
        assertThat(touchesViewsOf("City")).as("it was one").isTrue();
        assertThat(touchesViewsOf("Note")).isTrue();
        save("A", 3, "[{List\n\na: b\n}]", Set.of());
        assertThat(touched()).isEqualTo("A");
        assertThat(touchesViewsOf("City")).isFalse();
        save("A", 4, "Plain.", Set.of());
        assertThat(touched()).as("a page with views of a schema shows nowhere else").isEqualTo("A");
        assertThat(touchesViewsOf("Note")).isFalse();
    }

    @Test
    void rulesThatStayTouchThePageAloneAndOtherRulesEverything() {
        save("A", 1, "[{ALLOW edit Suwon}] one", Set.of());
        assertThat(touched()).isEqualTo("ABCD");
        save("A", 2, "[{ALLOW edit Suwon}] two", Set.of());
        assertThat(touched()).isEqualTo("A");
        save("A", 3, "[{ALLOW edit Busan}] two", Set.of());
        assertThat(touched()).isEqualTo("ABCD");
    }

    @Test
    void aPrivateValueTouchesTheViewsOfTheSchemaOfItsPage() {
        save("A", 1, "[{City\n\na: b\n}]", Set.of());
        touched();
        store.commit(ChangeSet.by("first", "")
                .pages(List.of(PageEdit.of("B", 1, "Other words.")))
                .values(List.of(new ValueEdit("A", "mood", 0, Optional.of("good"), "members", Optional.empty())))
                .build());
        assertThat(touched()).isEqualTo("AB");
        assertThat(touchesViewsOf("City")).isTrue();
        assertThat(touchesViewsOf("Note")).isFalse();
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
