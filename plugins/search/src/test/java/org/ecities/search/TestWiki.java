package org.ecities.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ecities.pages.Asker;
import org.ecities.records.Answer;
import org.ecities.records.FilterLanguage;
import org.ecities.records.Query;
import org.ecities.store.ChangeSet;
import org.ecities.store.Commit;
import org.ecities.store.Consent;
import org.ecities.store.PageEdit;
import org.ecities.store.PageHead;
import org.ecities.store.PrivateValue;
import org.ecities.store.SqliteStore;
import org.ecities.store.ValueEdit;

/** A real store in a folder with the index that follows it. */
final class TestWiki implements AutoCloseable {

    static final Asker READER = Asker.anonymous();
    static final Asker MINA = new Asker("mina", "Mina", Set.of("Suwon"));

    static final Instant NOW = Instant.parse("2026-03-14T10:15:30Z");

    private final Path folder;
    private final SettableClock clock = new SettableClock(NOW);
    private final SqliteStore store;
    private final StubIndexing indexing;
    private LuceneCatalogue catalogue;
    private int starts;

    TestWiki(Path folder) {
        this.folder = folder;
        this.store = SqliteStore.open(folder, clock);
        this.indexing = new StubIndexing(store);
        start();
    }

    /** Opens the index and follows. */
    void start() {
        catalogue = openCatalogue();
        if (catalogue.needsRebuild()) {
            catalogue.rebuild((done, total) -> {});
        }
        store.feed().follow("index-" + starts++, catalogue.passed(), catalogue);
    }

    LuceneCatalogue openCatalogue() {
        return LuceneCatalogue.open(index(), store.pages(), indexing, clock);
    }

    Path index() {
        return folder.resolve("index");
    }

    StubIndexing indexing() {
        return indexing;
    }

    SqliteStore store() {
        return store;
    }

    LuceneCatalogue catalogue() {
        return catalogue;
    }

    TestWiki save(String name, String... lines) {
        int base = store.pages().head(name).map(PageHead::version).orElse(0);
        return commit(ChangeSet.of(PageEdit.of(name, base, String.join("\r\n", lines)), "mina", ""));
    }

    TestWiki saveAll(List<PageEdit> edits) {
        for (int from = 0; from < edits.size(); from += ChangeSet.MAX_PAGES) {
            List<PageEdit> part = edits.subList(from, Math.min(edits.size(), from + ChangeSet.MAX_PAGES));
            commit(ChangeSet.ofPages(part, "mina", ""));
        }
        return this;
    }

    TestWiki delete(String name) {
        int base = store.pages().head(name).orElseThrow().version();
        return commit(ChangeSet.of(PageEdit.deletion(name, base), "mina", ""));
    }

    /** Makes a deleted page again. */
    TestWiki commitAgain(String name, String... lines) {
        return commit(ChangeSet.of(PageEdit.of(name, 0, String.join("\r\n", lines)), "mina", ""));
    }

    /** Keeps a private value in the form of {@link StubIndexing}; no text to take it away. */
    TestWiki keep(String page, String field, String readers, String value) {
        return keep(page, field, readers, value, Optional.empty());
    }

    /** The same until a consent ends. */
    TestWiki keep(String page, String field, String readers, String value, Optional<Instant> until) {
        long id = store.pages().head(page).orElseThrow().pageId();
        int base = store.privateValues().latest(id, field).map(PrivateValue::version).orElse(0);
        Optional<Consent> consent = until.map(end -> new Consent("listed", NOW, Optional.of(end)));
        return commit(ChangeSet.ofValues(
                List.of(new ValueEdit(page, field, base, Optional.of(value).filter(text -> !text.isEmpty()), readers, consent)),
                "mina", ""));
    }

    /** What the store and the index take for the time. */
    SettableClock clock() {
        return clock;
    }

    TestWiki commit(ChangeSet changes) {
        Commit commit = store.commit(changes);
        if (!store.feed().awaitFollowers(commit.number(), Duration.ofSeconds(60))) {
            throw new IllegalStateException("the index does not follow");
        }
        return this;
    }

    Answer ask(Query query) {
        return catalogue.ask(query, READER);
    }

    /** Names of the pages that fit a filter, in title order. */
    List<String> fitting(String filter) {
        return names(ask(Query.of(FilterLanguage.parse(filter), 100)));
    }

    /** Names of the pages found for typed words, best first. */
    List<String> found(String words) {
        return names(ask(Query.words(words, 100)));
    }

    static List<String> names(Answer answer) {
        return answer.hits().stream().map(Answer.Hit::name).toList();
    }

    static void deleteFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        store.close();
        catalogue.close();
    }
}
