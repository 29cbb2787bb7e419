package org.ecities.pages.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ecities.pages.Asker;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageMerge;
import org.ecities.pages.PageReading;
import org.ecities.pages.WikiPages;
import org.ecities.store.FileVersion;
import org.ecities.store.PageHead;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {

    private static final Asker MINA = new Asker("mina", "Member with Files", Set.of());
    private static final Asker CLERK = new Asker("clerk", "Clerk", Set.of(Asker.SECRETARIAT));
    private static final Asker VISITOR = Asker.anonymous();
    private static final FileLimits LIMITS = new FileLimits(1_000, 2_500, 4_000);

    @TempDir
    Path folder;

    private Store store;
    private WikiPages pages;
    private PageFiles files;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder, Clock.systemUTC());
        PageMerge mineWins = (base, theirs, mine) -> new PageMerge.Result(mine, List.of());
        pages = new WikiPages(store, mineWins, PageReading.NONE);
        files = new PageFiles(store, pages, LIMITS);
        save("City.Suwon", "A city of walls.");
        save("Board", "[{ALLOW view Secretariat}] Minutes.");
        save("Rules", "[{ALLOW edit Secretariat}] Rules.");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void save(String page, String text) {
        int base = store.pages().head(page).map(PageHead::version).orElse(0);
        pages.commit(CLERK, PageChange.text(page, base, text), "");
    }

    private static Upload upload(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new Upload(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private List<FileVersion> add(Asker asker, String page, Upload... uploads) {
        return files.add(asker, page, Arrays.asList(uploads), "a note");
    }

    private List<String> names(Asker asker, String page) {
        return files.list(asker, page).stream().map(file -> file.latest().name()).toList();
    }

    private String content(FileVersion version) throws IOException {
        try (InputStream in = files.open(version)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void keepsSeveralFilesAsOneChange() {
        List<FileVersion> made = add(MINA, "city.suwon", upload("a.txt", "one"), upload("b.csv", "x,y"));

        assertThat(made).extracting(FileVersion::change).hasSize(2).containsOnly(made.get(0).change());
        assertThat(made).extracting(FileVersion::type).containsExactly("text/plain", "text/csv");
        assertThat(names(VISITOR, "City.Suwon")).containsExactly("a.txt", "b.csv");
    }

    @Test
    void rightsAreThoseOfThePage() {
        add(CLERK, "Board", upload("minutes.txt", "secret"));
        add(CLERK, "Rules", upload("rules.txt", "open"));

        assertThat(names(MINA, "Board")).isEmpty();
        assertThat(files.find(MINA, "Board", "minutes.txt")).isEmpty();
        assertThat(files.find(MINA, "Board", "minutes.txt", 1)).isEmpty();
        assertThat(files.find(VISITOR, "Rules", "rules.txt")).isPresent();
        for (String page : List.of("Board", "Rules", "No.Page")) {
            assertThatThrownBy(() -> add(MINA, page, upload("a.txt", "x"))).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> files.delete(MINA, page, "rules.txt", 1, ""))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> files.bringBack(MINA, page, "rules.txt", 1, ""))
                    .isInstanceOf(NotAllowedException.class);
        }
        assertThatThrownBy(() -> add(VISITOR, "City.Suwon", upload("a.txt", "x"))).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void nobodyFindsFilesOfADeletedPageUntilItComesBack() {
        add(MINA, "City.Suwon", upload("a.txt", "one"));
        pages.commit(CLERK, PageChange.deletion("City.Suwon", 1), "");
        assertThat(files.find(CLERK, "City.Suwon", "a.txt")).isEmpty();

        save("City.Suwon", "Walls again.");
        assertThat(names(VISITOR, "City.Suwon")).containsExactly("a.txt");
    }

    @Test
    void deletesWhatTheAuthorSawAndBringsItBack() throws IOException {
        add(MINA, "City.Suwon", upload("a.txt", "one"));
        add(MINA, "City.Suwon", upload("A.TXT", "two"));

        assertThatThrownBy(() -> files.delete(MINA, "City.Suwon", "a.txt", 1, "")).hasMessageContaining("in the meantime");
        files.delete(MINA, "City.Suwon", "a.txt", 2, "old");
        assertThat(names(MINA, "City.Suwon")).isEmpty();
        assertThat(files.find(VISITOR, "City.Suwon", "a.txt", 1)).as("versions of a deleted file").isEmpty();
        assertThat(files.find(MINA, "City.Suwon", "a.txt", 1)).isPresent();
        assertThat(files.deleted(MINA, "City.Suwon")).hasSize(1);
        assertThat(files.deleted(VISITOR, "City.Suwon")).isEmpty();

        files.bringBack(MINA, "City.Suwon", "a.txt", 1, "");
        FileVersion back = files.find(VISITOR, "City.Suwon", "a.txt").orElseThrow();
        assertThat(back.version()).isEqualTo(4);
        assertThat(content(back)).isEqualTo("one");
    }

    @Test
    void theSameContentAgainIsNoVersion() {
        add(MINA, "City.Suwon", upload("a.txt", "one"));

        assertThat(add(MINA, "City.Suwon", upload("a.txt", "one"))).isEmpty();
        assertThat(files.find(MINA, "City.Suwon", "a.txt").orElseThrow().version()).isOne();
    }

    @Test
    void tellsEveryReasonAndKeepsNothingWhenOneFileIsRefused() {
        long before = store.feed().last();

        assertThatThrownBy(() -> add(MINA, "City.Suwon",
                        upload("good.txt", "x"), upload("run.exe", "x"), upload("large.txt", "x".repeat(1_001)),
                        upload("empty.txt", ""), upload("GOOD.txt", "y")))
                .isInstanceOfSatisfying(FilesRefusedException.class, refused -> {
                    assertThat(refused.texts(org.ecities.pages.Messages.of(java.util.Locale.ENGLISH)))
                            .hasSize(4)
                            .anyMatch(text -> text.contains("run.exe"))
                            .anyMatch(text -> text.contains("large.txt"))
                            .anyMatch(text -> text.contains("empty.txt"))
                            .anyMatch(text -> text.contains("Two files"));
                    assertThat(refused.tooLarge()).isTrue();
                });
        assertThat(store.feed().last()).isEqualTo(before);
        assertThat(store.files().used()).isZero();
    }

    @Test
    void holdsTheQuotaOfThePageAndOfTheSite() {
        add(MINA, "City.Suwon", upload("a.txt", "a".repeat(1_000)), upload("b.txt", "b".repeat(1_000)));
        assertThatThrownBy(() -> add(MINA, "City.Suwon", upload("c.txt", "c".repeat(501))))
                .hasMessageContaining("The files of City.Suwon already take");
        add(MINA, "City.Suwon", upload("c.txt", "c".repeat(500)));

        save("City.Busan", "A port.");
        add(MINA, "City.Busan", upload("d.txt", "d".repeat(1_000)));
        assertThatThrownBy(() -> add(MINA, "City.Busan", upload("e.txt", "e".repeat(501))))
                .hasMessageContaining("All files of this site");
    }

    @Test
    void uploadsOfOneNameAtOnceBecomeVersionsInARow() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        List<Callable<List<FileVersion>>> uploads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String content = "content " + i;
            uploads.add(() -> add(MINA, "City.Suwon", upload("plan.txt", content)));
        }
        List<Integer> versions = new ArrayList<>();
        for (Future<List<FileVersion>> done : people.invokeAll(uploads)) {
            versions.add(done.get().get(0).version());
        }
        people.shutdown();

        assertThat(versions).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void judgesRightsByThePageAsItIsAtTheCommit() {
        Upload narrowing = new Upload("a.txt", 3, () -> {
            // Somebody narrows the page while the content is being read.
            if (store.pages().versionCount("City.Suwon") == 1) {
                save("City.Suwon", "[{ALLOW edit Secretariat}] Walls.");
            }
            return new ByteArrayInputStream("one".getBytes(StandardCharsets.UTF_8));
        });

        assertThatThrownBy(() -> add(MINA, "City.Suwon", narrowing)).isInstanceOf(NotAllowedException.class);
        assertThat(names(CLERK, "City.Suwon")).isEmpty();
    }

    @Test
    void refusesTooManyFilesAndNone() {
        Upload[] eleven = new Upload[11];
        Arrays.setAll(eleven, i -> upload(i + ".txt", "x" + i));

        assertThatThrownBy(() -> add(MINA, "City.Suwon", eleven)).hasMessageContaining("11 files were sent");
        assertThatThrownBy(() -> add(MINA, "City.Suwon")).hasMessageContaining("No file was chosen");
    }
}
