package org.ecities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ecities.records.Query;
import org.ecities.store.PageEdit;
import org.ecities.store.PurgeKind;
import org.ecities.store.PurgeRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was replaced stays in the files of the index until they are written anew. */
class PurgedIndexTest {

    private static final String WORD = "xyzzygeheim";

    @TempDir
    private Path folder;

    private List<Path> filesWithTheWord(TestWiki wiki) throws IOException {
        try (Stream<Path> files = Files.walk(wiki.index())) {
            return files.filter(Files::isRegularFile).filter(this::holdsTheWord).toList();
        }
    }

    private boolean holdsTheWord(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(WORD);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aPurgeLeavesNothingOfOldTextsInTheFilesOfTheIndex() throws IOException {
        try (TestWiki wiki = new TestWiki(folder)) {
            // Together in one segment, which stays when one of its pages is replaced.
            List<PageEdit> edits = new ArrayList<>(List.of(PageEdit.of("City.Suwon", 0, WORD)));
            for (int i = 0; i < 20; i++) {
                edits.add(PageEdit.of("City.C" + i, 0, "some text"));
            }
            wiki.saveAll(edits);
        }
        try (TestWiki wiki = new TestWiki(folder)) {
            assertThat(filesWithTheWord(wiki)).as("written to the disk").isNotEmpty();
            wiki.save("City.Suwon", "without it");
        }
        try (TestWiki wiki = new TestWiki(folder)) {
            assertThat(filesWithTheWord(wiki)).as("replaced and not yet merged").isNotEmpty();

            PurgeRequest request = new PurgeRequest(PurgeKind.PAGE_VERSION, "City.Suwon", "", 1, 1);
            long number = wiki.store().purges().purge(wiki.store().purges().plan(request), "root", "asked for");
            assertThat(wiki.store().feed().awaitFollowers(number, Duration.ofSeconds(60))).isTrue();

            assertThat(filesWithTheWord(wiki)).isEmpty();
            assertThat(wiki.found("without")).containsExactly("City.Suwon");
            assertThat(wiki.catalogue().passed()).isEqualTo(number);
        }
    }

    @Test
    void aPurgedPrivateValueIsInNoFileAndFoundByNobody() throws IOException {
        try (TestWiki wiki = new TestWiki(folder)) {
            List<PageEdit> edits = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                edits.add(PageEdit.of("City.C" + i, 0, "some text"));
            }
            wiki.saveAll(edits).keep("City.C1", "note", "members", "word: " + WORD).keep("City.C2", "note", "members", "word: " + WORD);
        }
        try (TestWiki wiki = new TestWiki(folder)) {
            assertThat(filesWithTheWord(wiki)).as("written to the disk").isNotEmpty();
            wiki.keep("City.C2", "note", "members", "word: other");
            purge(wiki, "City.C2");
            assertThat(wiki.catalogue().ask(Query.words(WORD, 9), TestWiki.MINA).hits()).hasSize(1);
            purge(wiki, "City.C1");

            assertThat(filesWithTheWord(wiki)).isEmpty();
            assertThat(wiki.catalogue().ask(Query.words(WORD, 9), TestWiki.MINA).hits()).isEmpty();
            assertThat(wiki.catalogue().ask(Query.words("other", 9), TestWiki.MINA).hits()).hasSize(1);
            assertThat(wiki.found("some")).hasSize(20);
        }
    }

    private static void purge(TestWiki wiki, String page) {
        PurgeRequest request = new PurgeRequest(PurgeKind.PRIVATE_VALUE, page, "note", 1, 1);
        long number = wiki.store().purges().purge(wiki.store().purges().plan(request), "root", "asked for");
        assertThat(wiki.store().feed().awaitFollowers(number, Duration.ofSeconds(60))).isTrue();
    }
}
