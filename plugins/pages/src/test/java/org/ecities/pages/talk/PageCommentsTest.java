package org.ecities.pages.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ecities.pages.Asker;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageMerge;
import org.ecities.pages.PageReading;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.WikiPages;
import org.ecities.store.Comment;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCommentsTest {

    private static final Asker SUWON = new Asker("suwon", "First Member", Set.of());
    private static final Asker BUSAN = new Asker("busan", "Second Member", Set.of());
    private static final Asker CLERK = new Asker("clerk", "Secretariat Clerk", Set.of("Secretariat"));
    private static final PageMerge NO_MERGE = (base, theirs, mine) -> new PageMerge.Result(mine, List.of());

    @TempDir
    Path folder;

    private Store store;
    private Pages pages;
    private PageComments comments;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder, Clock.systemUTC());
        pages = new WikiPages(store, NO_MERGE, PageReading.NONE);
        comments = new PageComments(pages, store.comments());
        save("City.Suwon", 0, "walls");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void save(String name, int base, String text) {
        pages.commit(CLERK, PageChange.text(name, base, text), "");
    }

    private List<Comment> read(Asker asker) {
        return comments.comments(asker, "City.Suwon", Long.MAX_VALUE, 100);
    }

    @Test
    void commentsAreReadOldestFirstByWhoeverMayViewThePage() {
        comments.add(SUWON, "city.suwon", "one");
        comments.add(BUSAN, "City.Suwon", "two\r\n\r\nthree  \n");

        assertThat(read(Asker.anonymous())).extracting(Comment::text).containsExactly("one", "two\n\nthree");
        assertThat(comments.count(Asker.anonymous(), "City.Suwon")).isEqualTo(2);

        save("City.Suwon", 1, "[{ALLOW view Secretariat}] walls");

        assertThat(read(SUWON)).isEmpty();
        assertThat(comments.count(SUWON, "City.Suwon")).isZero();
        assertThat(read(CLERK)).hasSize(2);
    }

    @Test
    void whoIsNotSignedInOrNotNamedSaysNothing() {
        save("City.Suwon", 1, "[{ALLOW comment busan}] walls");

        assertThatThrownBy(() -> comments.add(Asker.anonymous(), "City.Suwon", "x")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> comments.add(SUWON, "City.Suwon", "x")).isInstanceOf(NotAllowedException.class);
        assertThat(comments.add(BUSAN, "City.Suwon", "x")).isPositive();
    }

    @Test
    void anAbsentPageAnswersLikeAHiddenOne() {
        save("City.Hidden", 0, "[{ALLOW view Secretariat}]");

        for (String page : List.of("City.Hidden", "City.None")) {
            assertThatThrownBy(() -> comments.add(SUWON, page, "x")).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> comments.remove(SUWON, page, 1)).isInstanceOf(NotAllowedException.class);
        }
    }

    @Test
    void oneWithdrawsAndPutsBackOnesOwn() {
        long id = comments.add(SUWON, "City.Suwon", "one");

        assertThatThrownBy(() -> comments.remove(BUSAN, "City.Suwon", id)).isInstanceOf(PageRefusedException.class);
        comments.remove(SUWON, "City.Suwon", id);

        assertThat(read(BUSAN).get(0).removed()).isTrue();
        assertThat(comments.mayRestore(BUSAN, read(BUSAN).get(0))).isFalse();
        assertThatThrownBy(() -> comments.restore(CLERK, "City.Suwon", id)).isInstanceOf(PageRefusedException.class);
        comments.restore(SUWON, "City.Suwon", id);
        assertThat(read(BUSAN).get(0).removed()).isFalse();
    }

    @Test
    void whoMayDeleteThePageRemovesAnyCommentAndTheAuthorCannotUndoThat() {
        long id = comments.add(SUWON, "City.Suwon", "one");
        comments.remove(CLERK, "City.Suwon", id);

        assertThat(comments.mayRestore(SUWON, read(SUWON).get(0))).isFalse();
        assertThatThrownBy(() -> comments.restore(SUWON, "City.Suwon", id)).isInstanceOf(PageRefusedException.class);
        assertThatThrownBy(() -> comments.remove(CLERK, "City.Suwon", id)).isInstanceOf(PageRefusedException.class);
        comments.restore(CLERK, "City.Suwon", id);
        assertThat(read(SUWON).get(0).removed()).isFalse();
    }

    @Test
    void emptyAndOverlongTextsAreRefusedWithWhatIsAccepted() {
        assertThatThrownBy(() -> comments.add(SUWON, "City.Suwon", " \r\n ")).isInstanceOf(PageRefusedException.class);
        assertThatThrownBy(() -> comments.add(SUWON, "City.Suwon", "x".repeat(Comment.MAX_TEXT + 1)))
                .isInstanceOf(PageRefusedException.class)
                .hasMessageContaining("10,000");
    }

    @Test
    void commentsComeBackWithADeletedPage() {
        comments.add(SUWON, "City.Suwon", "one");
        pages.commit(CLERK, PageChange.deletion("City.Suwon", 1), "");
        assertThat(read(CLERK)).isEmpty();

        save("City.Suwon", 0, "walls again");

        assertThat(read(SUWON)).extracting(Comment::text).containsExactly("one");
    }

    @Test
    void commentsAtTheSameTimeAllSurviveBesideAnEditor() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Long>> said = IntStream.range(0, 40)
                    .<Callable<Long>>mapToObj(i -> () -> comments.add(SUWON, "City.Suwon", "comment " + i))
                    .toList();
            List<Callable<Long>> edited = IntStream.range(0, 10)
                    .<Callable<Long>>mapToObj(i -> () -> {
                        save("City.Suwon", 1, "walls " + i);
                        return 0L;
                    })
                    .toList();
            for (var done : people.invokeAll(java.util.stream.Stream.concat(said.stream(), edited.stream()).toList())) {
                done.get();
            }
        } finally {
            people.shutdown();
        }

        assertThat(read(SUWON)).extracting(Comment::text).doesNotHaveDuplicates().hasSize(40);
    }
}
