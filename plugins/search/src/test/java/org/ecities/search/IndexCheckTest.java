package org.ecities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageEdit;
import org.ecities.store.ValueEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every latest version is in the index once, and nothing else is. */
class IndexCheckTest {

    @TempDir
    private Path folder;

    private TestWiki wiki;

    @BeforeEach
    void aWikiWhoseIndexIsOnTheDisk() {
        wiki = new TestWiki(folder).save("Suwon", "one").save("Suwon", "two").save("Busan", "one");
        wiki.catalogue().close();
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    /** What somebody does to the index behind our back. */
    private interface Damage {
        void to(IndexWriter writer) throws IOException;
    }

    private IndexFindings check() {
        return check(wiki.index(), TestWiki.NOW);
    }

    private IndexFindings check(Path index, Instant now) {
        return new IndexCheck(index, wiki.store(), wiki.indexing(), now).run();
    }

    private void damage(Damage damage) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new RegionAnalyzer()).setCommitOnClose(false);
        try (FSDirectory directory = FSDirectory.open(wiki.index());
                IndexWriter writer = new IndexWriter(directory, config)) {
            damage.to(writer);
            writer.setLiveCommitData(IndexFolder.commitData(wiki.store().feed().last()).entrySet());
            writer.commit();
        }
    }

    private Document document(long page, int version) {
        Document document = new Document();
        document.add(new StringField(IndexFields.ID, Long.toString(page), Field.Store.NO));
        document.add(new NumericDocValuesField(IndexFields.PAGE, page));
        document.add(new NumericDocValuesField(IndexFields.VERSION, version));
        return document;
    }

    private long page(String name) {
        return wiki.store().pages().head(name).orElseThrow().pageId();
    }

    @Test
    void findsNothingWrongInASoundIndex() {
        IndexFindings found = check();

        assertThat(found.state()).isEqualTo(IndexFindings.State.COMPARED);
        assertThat(found.documents()).isEqualTo(2);
        assertThat(found.mark()).isEqualTo(3);
        assertThat(found.behind()).isZero();
        assertThat(found.wrong()).isEmpty();
    }

    @Test
    void findsAMissingPage() throws IOException {
        damage(writer -> writer.deleteDocuments(PageDocument.term(page("Suwon"))));

        assertThat(check().wrong()).containsExactly("page Suwon is not in the index");
    }

    @Test
    void findsAnOldVersionAPageThatIsThereTwiceAndOneThatIsNowhere() throws IOException {
        long suwon = page("Suwon");
        long busan = page("Busan");
        damage(writer -> {
            writer.updateDocument(PageDocument.term(suwon), document(suwon, 1));
            writer.addDocument(document(busan, 1));
            writer.addDocument(document(4711, 1));
        });

        assertThat(check().wrong()).containsExactlyInAnyOrder(
                "page Suwon is in the index in version 1, the latest is 2",
                "the page with identity " + busan + " is in the index twice",
                "the index holds a page that does not exist, with identity 4711");
    }

    @Test
    void countsWhatItWillBeToldAndSaysNothingWrongOfIt() {
        wiki.store().commit(ChangeSet.of(PageEdit.of("Daegu", 0, "new"), "mina", ""));

        IndexFindings found = check();

        assertThat(found.behind()).isEqualTo(1);
        assertThat(found.wrong()).isEmpty();
    }

    @Test
    void findsPrivateValuesThatAreMissingOrOthersThanThoseKept() throws IOException {
        wiki.close();
        TestWiki.deleteFolder(wiki.index());
        wiki = new TestWiki(folder);
        wiki.keep("Suwon", "phone", "members", "word: 31").keep("Busan", "phone", "secretariat", "word: 51");
        wiki.catalogue().close();
        assertThat(check().wrong()).isEmpty();
        assertThat(check().documents()).isEqualTo(2);

        IndexWriterConfig config = new IndexWriterConfig(new RegionAnalyzer()).setCommitOnClose(false);
        try (FSDirectory directory = FSDirectory.open(wiki.index()); IndexWriter writer = new IndexWriter(directory, config)) {
            PageWriting pages = new PageWriting(
                    wiki.store().pages(), page -> new StubIndexing(wiki.store()).describe(page).seenBy(NOTHING), writer);
            pages.refresh(page("Suwon"));
            writer.setLiveCommitData(IndexFolder.commitData(wiki.store().feed().last()).entrySet());
            writer.commit();
        }
        assertThat(check().wrong()).containsExactly(
                "the private values of page Suwon are not in the index as they are in the store");
    }

    private static final org.ecities.records.PrivateLayer NOTHING =
            new org.ecities.records.PrivateLayer(
                    List.of(), "", List.of(), List.of(), "", Map.of(), 0, Optional.empty());

    @Test
    void aPrivateValueThatTheIndexWillBeToldOfOrThatEndsByTheClockIsNotMissed() {
        wiki.store().commit(ChangeSet.ofValues(
                List.of(ValueEdit.of("Suwon", "phone", 0, "word: 31", "members")), "mina", ""));
        assertThat(check().wrong()).isEmpty();

        wiki.close();
        wiki = new TestWiki(folder);
        wiki.keep("Suwon", "phone", "members", "word: 32", Optional.of(TestWiki.NOW.plusSeconds(9)));
        wiki.catalogue().close();
        assertThat(check().wrong()).isEmpty();
        wiki.clock().advance(Duration.ofSeconds(9));
        assertThat(check(wiki.index(), wiki.clock().instant()).wrong()).isEmpty();
    }

    @Test
    void ofNoIndexOrAnotherFormSaysThatItIsMadeAgain() throws IOException {
        assertThat(check(folder.resolve("none"), TestWiki.NOW).state())
                .isEqualTo(IndexFindings.State.ABSENT);
        try (FSDirectory directory = FSDirectory.open(wiki.index());
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of(IndexFolder.FORMAT_KEY, "0").entrySet());
            writer.commit();
        }
        assertThat(check().state()).isEqualTo(IndexFindings.State.UNUSABLE);
        Files.list(wiki.index()).filter(file -> file.getFileName().toString().startsWith("segments")).forEach(file -> {
            try {
                Files.writeString(file, "nothing that can be read");
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        });
        assertThat(check().state()).isEqualTo(IndexFindings.State.UNUSABLE);
    }
}
