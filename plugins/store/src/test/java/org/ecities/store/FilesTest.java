package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilesTest extends StoreTest {

    private long page;

    @BeforeEach
    void aPage() {
        page = save("City.Suwon", 0, "A city of walls.").pages().get(0).pageId();
    }

    private Blob blob(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return store.files().keep(new ByteArrayInputStream(bytes), bytes.length);
    }

    private FileEdit edit(String name, String content) {
        return FileEdit.of("City.Suwon", 1, name, blob(content), "text/plain");
    }

    private Commit put(String name, String content) {
        return store.commit(ChangeSet.ofFiles(List.of(edit(name, content)), "mina", "the plan"));
    }

    private String content(FileVersion version) throws IOException {
        try (var in = store.files().open(version)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path pathOf(FileVersion version) {
        String hash = version.sha256();
        return folder.resolve("files").resolve(hash.substring(0, 2)).resolve(hash.substring(2));
    }

    @Test
    void aFileComesBackAsItWasPutIn() throws IOException {
        Commit commit = put("plan.txt", "walls");

        FileVersion file = store.files().file(page, "PLAN.TXT").orElseThrow();
        assertThat(commit.files()).containsExactly(file);
        assertThat(file.name()).isEqualTo("plan.txt");
        assertThat(file.version()).isOne();
        assertThat(file.size()).isEqualTo(5);
        assertThat(file.author()).isEqualTo("mina");
        assertThat(file.note()).isEqualTo("the plan");
        assertThat(file.sha256()).isEqualTo(Hash.of("walls"));
        assertThat(content(file)).isEqualTo("walls");
    }

    @Test
    void theSameNameAgainIsTheNextVersion() throws IOException {
        put("Plan.txt", "one");
        put("plan.TXT", "two");

        assertThat(store.files().files(page)).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("Plan.txt");
            assertThat(file.version()).isEqualTo(2);
        });
        assertThat(content(store.files().version(page, "plan.txt", 1).orElseThrow())).isEqualTo("one");
    }

    @Test
    void aDeletionIsAVersionAndTheFileCanComeBack() {
        put("plan.txt", "one");
        store.commit(ChangeSet.ofFiles(List.of(FileEdit.deletion("City.Suwon", 1, "plan.txt")), "mina", ""));

        assertThat(store.files().files(page)).isEmpty();
        assertThat(store.files().file(page, "plan.txt")).isEmpty();
        assertThat(store.files().history(page, "plan.txt")).extracting(FileVersion::deleted).containsExactly(true, false);

        put("PLAN.txt", "one");
        assertThat(store.files().history(page, "plan.txt")).extracting(FileVersion::version).containsExactly(3, 2, 1);
        assertThat(store.files().files(page)).extracting(FileVersion::name).containsExactly("PLAN.txt");
        assertThat(store.check()).isEmpty();
    }

    @Test
    void aPageAndItsFilesBeginTogether() {
        Commit commit = store.commit(ChangeSet.by("mina", "")
                .pages(List.of(PageEdit.of("City.Baguio", 0, "pines")))
                .files(List.of(FileEdit.of("city.baguio", 0, "map.txt", blob("map"), "text/plain")))
                .build());

        assertThat(commit.files()).extracting(FileVersion::page).containsExactly("City.Baguio");
        Change told = store.feed().since(commit.number() - 1, 10).get(0);
        assertThat(told.pages()).isEqualTo(commit.pages());
        assertThat(told.files()).isEqualTo(commit.files());
    }

    @Test
    void theFeedTellsAChangeOfFilesAlone() {
        Commit commit = put("plan.txt", "walls");
        save("City.Suwon", 1, "Walls of a city.");

        assertThat(store.feed().since(0, 10)).extracting(Change::number).containsExactly(1L, 2L, 3L);
        Change told = store.feed().since(1, 1).get(0);
        assertThat(told.pages()).isEmpty();
        assertThat(told.files()).isEqualTo(commit.files());
        assertThat(told.note()).isEqualTo("the plan");
        assertThat(store.pages().lastChange()).isEqualTo(3);
    }

    @Test
    void nothingOfAChangeSetIsKeptWhenOneFileIsRefused() {
        List<FileEdit> both = List.of(edit("plan.txt", "walls"), FileEdit.deletion("City.Suwon", 1, "absent.txt"));

        assertThatThrownBy(() -> store.commit(ChangeSet.ofFiles(both, "mina", "")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("absent.txt");
        assertThat(store.files().versions(page, 10)).isEmpty();
    }

    @Test
    void aPageThatChangedSinceRightsWereJudgedIsRefused() {
        FileEdit late = edit("plan.txt", "walls");
        save("City.Suwon", 1, "[{ALLOW edit Secretariat}]");

        assertThatThrownBy(() -> store.commit(ChangeSet.ofFiles(List.of(late), "mina", "")))
                .isInstanceOf(StaleVersionException.class);
        assertThat(store.files().files(page)).isEmpty();
    }

    @Test
    void aDeletedPageTakesNoFile() {
        FileEdit late = edit("plan.txt", "walls");
        delete("City.Suwon", 1);

        assertThatThrownBy(() -> store.commit(ChangeSet.ofFiles(List.of(late), "mina", "")))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void aRowIsNotWrittenBeforeItsContentIsThere() throws IOException {
        FileEdit early = edit("plan.txt", "walls");
        Files.delete(folder.resolve("files").resolve(Hash.of("walls").substring(0, 2)).resolve(Hash.of("walls").substring(2)));

        assertThatThrownBy(() -> store.commit(ChangeSet.ofFiles(List.of(early), "mina", "")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not there");
        assertThat(store.check()).isEmpty();
    }

    @Test
    void tooMuchAndNothingLeaveNothingBehind() throws IOException {
        assertThatThrownBy(() -> store.files().keep(new ByteArrayInputStream(new byte[11]), 10))
                .hasMessageContaining("more than 10 bytes");
        assertThatThrownBy(() -> store.files().keep(new ByteArrayInputStream(new byte[0]), 10))
                .hasMessageContaining("empty");

        try (Stream<Path> left = Files.walk(folder.resolve("files"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void equalContentsAreKeptAndCountedOnce() {
        put("a.txt", "walls");
        put("b.txt", "walls");
        put("b.txt", "gates!");

        assertThat(store.files().used(page)).isEqualTo(11);
        assertThat(store.files().used()).isEqualTo(11);
    }

    @Test
    void theCheckFindsAChangedAndAMissingContent() throws IOException {
        put("a.txt", "walls");
        put("b.txt", "gates");
        Files.writeString(pathOf(store.files().file(page, "a.txt").orElseThrow()), "wills");
        Files.delete(pathOf(store.files().file(page, "b.txt").orElseThrow()));

        assertThat(store.check()).hasSize(2)
                .anyMatch(line -> line.contains("file a.txt of page City.Suwon is not the one"))
                .anyMatch(line -> line.contains("file b.txt of page City.Suwon is missing"));
    }

    @Test
    void theCheckTellsOfContentsThatBelongToNothingOnceNoUploadCanBeUnderWay() {
        Blob orphan = blob("forgotten");
        assertThat(store.check()).isEmpty();

        clock.advance(FilesCheck.UNDER_WAY.plus(Duration.ofSeconds(1)));
        assertThat(store.check()).singleElement().asString().contains(orphan.sha256(), "belongs to no version");
    }

    @Test
    void theCheckFindsMissingVersionsOfAFile() throws Exception {
        put("a.txt", "one");
        put("a.txt", "two");
        tamper("delete from file_version where version = 1");

        assertThat(store.check()).anyMatch(line -> line.contains("file a.txt of page City.Suwon is at version 2 but has 1"));
    }
}
