package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecities.pages.OpenWiki.BUSAN;
import static org.ecities.pages.OpenWiki.SUWON;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ecities.store.PageVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergingTest {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 20;

    private OpenWiki wiki;

    @BeforeEach
    void open(@TempDir Path folder) {
        wiki = new OpenWiki(folder);
        wiki.save(SUWON, "City.Suwon", "a: 1\nb: 1\n");
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private void commit(Asker asker, int base, String text) {
        wiki.pages.commit(asker, PageChange.text("City.Suwon", base, text), "");
    }

    @Test
    void keepsWhatTwoPeopleChangedInDifferentPlaces() {
        commit(SUWON, 1, "a: 2\nb: 1\n");
        commit(BUSAN, 1, "a: 1\nb: 2\n");

        assertThat(wiki.text("City.Suwon")).isEqualTo("a: 2\r\nb: 2\r\n");
        assertThat(wiki.version("City.Suwon")).isEqualTo(3);
    }

    @Test
    void ofTheSameChangeTwiceMakesOneVersion() {
        commit(SUWON, 1, "a: 2\nb: 1\n");
        commit(BUSAN, 1, "a: 2\nb: 1\n");

        assertThat(wiki.version("City.Suwon")).isEqualTo(2);
    }

    @Test
    void showsBothTextsWhereTwoPeopleChangedTheSame() {
        commit(SUWON, 1, "a: 2\nb: 1\n");

        assertThatThrownBy(() -> commit(BUSAN, 1, "a: 3\nb: 1\n"))
                .isInstanceOfSatisfying(ConflictException.class, conflict -> {
                    assertThat(conflict.page()).isEqualTo("City.Suwon");
                    assertThat(conflict.latest()).isEqualTo(2);
                    assertThat(conflict.theirs()).isEqualTo("a: 2\r\nb: 1\r\n");
                    assertThat(conflict.mine()).isEqualTo("a: 3\r\nb: 1\r\n");
                    assertThat(conflict.clashes())
                            .containsExactly(new ConflictException.Clash("a", "1", "2", "3"));
                });
        assertThat(wiki.text("City.Suwon")).isEqualTo("a: 2\r\nb: 1\r\n");
        assertThat(wiki.version("City.Suwon")).isEqualTo(2);
    }

    @Test
    void takesABaseThatNeverWasForAnEmptyOne() {
        assertThatThrownBy(() -> commit(BUSAN, 99, "a: 3\nb: 1\n")).isInstanceOf(ConflictException.class);
        commit(BUSAN, 99, "a: 1\nb: 1\nc: 1\n");

        assertThat(wiki.text("City.Suwon")).isEqualTo("a: 1\r\nb: 1\r\nc: 1\r\n");
    }

    @Test
    void ofTwoNewPagesOfOneNameIsAConflict() {
        assertThatThrownBy(() -> commit(BUSAN, 0, "a: 9\nb: 9\n"))
                .isInstanceOfSatisfying(ConflictException.class, conflict -> assertThat(conflict.latest()).isEqualTo(1));
    }

    @Test
    void neverBringsADeletedPageBackUnasked() {
        wiki.delete("City.Suwon");

        assertThatThrownBy(() -> commit(SUWON, 1, "a: 2\nb: 1\n"))
                .isInstanceOfSatisfying(ConflictException.class, conflict -> {
                    assertThat(conflict.latest()).isZero();
                    assertThat(conflict.theirs()).isEmpty();
                    assertThat(conflict.mine()).isEqualTo("a: 2\r\nb: 1\r\n");
                });
        assertThat(wiki.store.pages().page("City.Suwon")).isEmpty();
    }

    @Test
    void checksTheRulesOfTheMergedText() {
        commit(SUWON, 1, "a: 2\nb: 1\n");

        assertThatThrownBy(() -> commit(BUSAN, 1, "a: 1\nb: [{DENY view All}]\n"))
                .isInstanceOf(PageRefusedException.class);
        assertThat(wiki.version("City.Suwon")).isEqualTo(2);
    }

    @Test
    void needsTheRightOfTheLatestText() {
        commit(SUWON, 1, "a: [{ALLOW view suwon}]\nb: 1\n");

        assertThatThrownBy(() -> commit(BUSAN, 1, "a: 1\nb: 2\n"))
                .isInstanceOf(NotAllowedException.class)
                .hasMessageNotContaining("a: ");
    }

    @Test
    void ofEightWritersLosesNothing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        List<Future<Void>> done = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            done.add(threads.submit(writing("w" + writer)));
        }
        for (Future<Void> each : done) {
            each.get(5, TimeUnit.MINUTES);
        }
        threads.shutdown();

        Map<String, String> fields = FieldMerge.fields(wiki.text("City.Suwon"));
        for (int writer = 0; writer < WRITERS; writer++) {
            assertThat(fields).containsEntry("w" + writer, String.valueOf(ROUNDS));
        }
        assertThat(wiki.version("City.Suwon")).isEqualTo(1 + WRITERS * ROUNDS);
    }

    private Callable<Void> writing(String field) {
        return () -> {
            for (int round = 1; round <= ROUNDS; round++) {
                PageVersion base = wiki.pages.view(SUWON, "City.Suwon").orElseThrow();
                Map<String, String> fields = FieldMerge.fields(base.text());
                fields.put(field, String.valueOf(round));
                commit(SUWON, base.version(), FieldMerge.text(fields));
            }
            return null;
        };
    }
}
