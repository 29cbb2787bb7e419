package org.ecities.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.ecities.records.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index keeps up with the store, and comes back whatever happens to its folder. */
class FollowingTest {

    @TempDir
    Path folder;

    private TestWiki wiki;

    @BeforeEach
    void start() {
        wiki = new TestWiki(folder).save("Suwon", "schema: City", "fortress").save("Tokyo", "tower");
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    @Test
    void findsAChangedPageByItsNewWordsOnly() {
        wiki.save("Suwon", "palace");
        assertThat(wiki.found("palace")).containsExactly("Suwon");
        assertThat(wiki.found("fortress")).isEmpty();
    }

    @Test
    void doesNotFindADeletedPageAndFindsItWhenItComesBack() {
        wiki.delete("Suwon");
        assertThat(wiki.found("fortress")).isEmpty();
        wiki.commitAgain("Suwon", "fortress");
        assertThat(wiki.found("fortress")).containsExactly("Suwon");
    }

    @Test
    void takesAPageLaterThatTheStoreDidNotGive() {
        wiki.save("Busan", "harbour, not given at first");
        assertThat(wiki.found("harbour")).containsExactly("Busan");
    }

    @Test
    void goesOnFromItsMarkAfterARestart() {
        wiki.catalogue().close();
        LuceneCatalogue again = wiki.openCatalogue();
        assertThat(again.passed()).isEqualTo(wiki.store().feed().last());
        assertThat(again.needsRebuild()).isFalse();
        assertThat(TestWiki.names(again.ask(Query.words("fortress", 5), TestWiki.READER))).containsExactly("Suwon");
        again.close();
        wiki.start();
    }

    /** Lucene ends its writer when the disk refuses; what was not on the disk by then is lost with it. */
    @Test
    void comesBackByItselfAfterTheDiskEndedIt() throws IOException {
        wiki.save("Busan", "harbour");
        wiki.catalogue().opened().writer().rollback();
        assertThat(wiki.found("harbour")).containsExactly("Busan");

        wiki.save("Daegu", "textiles");

        long last = wiki.store().feed().last();
        assertThat(wiki.store().feed().awaitFollowers(last, Duration.ofMinutes(1))).isTrue();
        assertThat(wiki.found("textiles")).containsExactly("Daegu");
        assertThat(wiki.found("harbour")).containsExactly("Busan");
        assertThat(wiki.found("fortress")).containsExactly("Suwon");
    }

    @Test
    void isToldAgainWhatACrashTookAway() throws IOException {
        Path copy = folder.resolve("copy");
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.list(wiki.index())) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        LuceneCatalogue crashed =
                LuceneCatalogue.open(copy, wiki.store().pages(), wiki.indexing(), Clock.systemUTC());
        assertThat(crashed.passed()).isLessThanOrEqualTo(wiki.store().feed().last());
        crashed.changed(wiki.store().feed().since(crashed.passed(), 100));
        assertThat(TestWiki.names(crashed.ask(Query.words("fortress", 5), TestWiki.READER))).containsExactly("Suwon");
        crashed.close();
    }

    @Test
    void aDeletedFolderComesBack() throws IOException {
        wiki.catalogue().close();
        TestWiki.deleteFolder(wiki.index());
        wiki.start();
        assertThat(wiki.found("fortress")).containsExactly("Suwon");
        assertThat(wiki.catalogue().passed()).isEqualTo(wiki.store().feed().last());
    }

    @Test
    void aDamagedIndexIsMadeAgain() throws IOException {
        wiki.catalogue().close();
        try (Stream<Path> files = Files.list(wiki.index())) {
            for (Path file : files.filter(file -> !file.endsWith(IndexWriter.WRITE_LOCK_NAME)).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertIsMadeAgain();
    }

    @Test
    void aMissingFileOfTheIndexIsNoticed() throws IOException {
        wiki.catalogue().close();
        try (Stream<Path> files = Files.list(wiki.index())) {
            Files.delete(files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow());
        }
        assertIsMadeAgain();
    }

    @Test
    void anIndexOfAnotherFormatIsMadeAgain() throws IOException {
        wiki.catalogue().close();
        try (FSDirectory directory = FSDirectory.open(wiki.index());
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("format", "0", "mark", "999").entrySet());
            writer.commit();
        }
        assertIsMadeAgain();
    }

    @Test
    void anIndexThatKnowsMoreThanTheStoreIsMadeAgain() throws IOException {
        wiki.catalogue().close();
        try (FSDirectory directory = FSDirectory.open(wiki.index());
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(IndexFolder.commitData(999).entrySet());
            writer.commit();
        }
        assertIsMadeAgain();
    }

    private void assertIsMadeAgain() {
        LuceneCatalogue again = wiki.openCatalogue();
        assertThat(again.needsRebuild()).isTrue();
        again.close();
        wiki.start();
        assertThat(wiki.found("fortress")).containsExactly("Suwon");
        assertThat(wiki.found("tower")).containsExactly("Tokyo");
    }

    @Test
    void tellsHowFarARebuildHasCome() {
        List<String> told = new ArrayList<>();
        wiki.catalogue().rebuild((done, total) -> told.add(done + "/" + total));
        assertThat(told).containsExactly("2/2");
        assertThat(wiki.fitting("*")).containsExactly("Suwon", "Tokyo");
        assertThat(wiki.catalogue().passed()).isEqualTo(wiki.store().feed().last());
    }

    @Test
    void readsPagesAgainWhenTheirSchemaChanges() {
        wiki.save("Old", "[{CaseStudy\r\nname: x\r\n}]");
        int before = wiki.indexing().described("Old");
        int other = wiki.indexing().described("Suwon");
        wiki.save("Schema.CaseStudy", "new");
        assertThat(wiki.indexing().described("Old")).isEqualTo(before + 1);
        assertThat(wiki.indexing().described("Suwon")).isEqualTo(other);
    }

    @Test
    void onePageThatCannotBeDescribedKeepsNoOtherOut() {
        wiki.save("Odd", "cannot be described").save("After", "lighthouse");
        assertThat(wiki.found("lighthouse")).containsExactly("After");
        assertThat(wiki.fitting("*")).containsExactly("After", "Suwon", "Tokyo");
    }

    @Test
    void refusesAnIndexThatIsOpenAlready() {
        assertThatThrownBy(wiki::openCatalogue)
                .isInstanceOf(IndexInUseException.class)
                .hasMessageContaining(wiki.index().toString());
        assertThat(wiki.found("fortress")).containsExactly("Suwon");
    }

    @Test
    void refusesAnIndexThatAnotherProcessHasOpen() throws IOException, InterruptedException {
        wiki.catalogue().close();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp", System.getProperty("java.class.path"),
                        LockHolder.class.getName(), wiki.index().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("locked");
            assertThatThrownBy(wiki::openCatalogue).isInstanceOf(IndexInUseException.class);
        } finally {
            other.destroy();
            other.waitFor();
        }
        wiki.start();
        assertThat(wiki.found("fortress")).containsExactly("Suwon");
    }
}
