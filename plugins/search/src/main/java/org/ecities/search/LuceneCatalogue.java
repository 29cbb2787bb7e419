package org.ecities.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.ecities.pages.Asker;
import org.ecities.records.Answer;
import org.ecities.records.Catalogue;
import org.ecities.records.PageIndexing;
import org.ecities.records.Query;
import org.ecities.records.Summarised;
import org.ecities.records.Summary;
import org.ecities.store.Change;
import org.ecities.store.ChangeFeed;
import org.ecities.store.PageHead;
import org.ecities.store.PageNames;
import org.ecities.store.PageStore;
import org.ecities.store.PurgeKind;

/**
 * The Catalogue on a Lucene index. As a follower of the change feed it starts after {@link #passed()}; what it
 * has been told is found by the next question. Changes reach the disk every few seconds and on
 * {@link #close}; after a crash the feed tells the rest again.
 */
public final class LuceneCatalogue implements Catalogue, ChangeFeed.Follower, AutoCloseable {

    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);

    private final PageStore store;
    private final Clock clock;
    private final IndexFolder folder;
    private final PageIndexing indexing;
    private final SchemaPages schemaPages;
    private final CommitThread commits;
    private final RegionAnalyzer analyzer = new RegionAnalyzer();
    private final ReentrantLock writing = new ReentrantLock();
    private volatile OpenIndex index;
    private volatile long passed;
    private volatile Instant nextEnd = Instant.MIN;
    private Instant nextCommit;

    private LuceneCatalogue(IndexFolder folder, PageStore store, PageIndexing indexing, Clock clock)
            throws IOException {
        this.folder = folder;
        this.store = store;
        this.indexing = indexing;
        this.clock = clock;
        IndexFolder.Opened opened = folder.open();
        this.index = OpenIndex.of(opened);
        this.passed = opened.mark();
        this.schemaPages = new SchemaPages(store);
        this.commits = new CommitThread(this::commit);
        this.nextCommit = clock.instant().plus(BETWEEN_COMMITS);
    }

    /**
     * Opens the index in a folder, empty where there is none of use (then {@link #needsRebuild} says so).
     *
     * @param folder   folder of the index alone, for example {@code <data>/index}
     * @param store    the pages
     * @param indexing turns a page into what is indexed
     * @param clock    tells when to write to the disk
     * @throws IndexInUseException  another process has the index open
     * @throws UncheckedIOException the folder cannot be read or written
     */
    public static LuceneCatalogue open(Path folder, PageStore store, PageIndexing indexing, Clock clock) {
        try {
            return new LuceneCatalogue(new IndexFolder(folder), store, indexing, clock);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index in " + folder + ": " + e.getMessage(), e);
        }
    }

    /**
     * True when following the feed would take long or lead to nothing: the index is new and there are pages, or
     * it knows changes that the store does not (an older store was put back).
     */
    public boolean needsRebuild() {
        long last = lastChange();
        return passed > last || passed == 0 && last > 0;
    }

    /**
     * Makes the index again from all pages. Questions are answered from the old one until it is done.
     *
     * @param progress told on the calling thread
     * @throws UncheckedIOException the disk refuses; {@link #needsRebuild} is then true
     */
    public void rebuild(Progress progress) {
        writing.lock();
        try {
            long last = lastChange();
            // Until it is whole, a commit says that it holds nothing.
            passed = 0;
            index.writer().deleteAll();
            new Rebuild(pages(), progress).add(store.pages("", 0, Integer.MAX_VALUE));
            index.searchers().maybeRefreshBlocking();
            nextEnd = Instant.MIN;
            passed = last;
            commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void changed(List<Change> changes) {
        writing.lock();
        try {
            openAgain();
            refresh(changes);
            passed = Math.max(passed, changes.get(changes.size() - 1).number());
            if (changes.stream().allMatch(change -> change.purges().isEmpty())) {
                commitWhenDue();
            } else {
                rewrite(changes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.unlock();
        }
    }

    /** What was not yet on the disk is lost when the index had to be opened again. */
    @Override
    public long resumeAfter(long mark) {
        return Math.min(mark, passed);
    }

    /** After the disk refused: the feed has to tell again what the disk does not hold, so this batch fails. */
    private void openAgain() throws IOException {
        if (index.writable()) {
            return;
        }
        OpenIndex ended = index;
        IndexFolder.Opened opened = folder.open();
        index = OpenIndex.of(opened);
        nextEnd = Instant.MIN;
        passed = opened.mark();
        ended.abandon();
        if (needsRebuild()) {
            rebuild((done, total) -> {});
        }
        throw new IOException("the index was opened again and holds the changes up to " + passed);
    }

    /** The index as it is open now. */
    OpenIndex opened() {
        return index;
    }

    private PageWriting pages() {
        return new PageWriting(store, indexing, index.writer());
    }

    @Override
    public Answer ask(Query query, Asker asker) {
        ViewerFilter viewer = viewer(asker);
        return reading(searcher -> new QueryAnswer(searcher, analyzer, viewer).answer(query));
    }

    @Override
    public Summarised summarise(Summary summary, Asker asker) {
        ViewerFilter viewer = viewer(asker);
        return reading(searcher -> new QueryAnswer(searcher, analyzer, viewer).summarised(summary));
    }

    @Override
    public List<Answer.Hit> suggest(String letters, int limit, Asker asker) {
        ViewerFilter viewer = viewer(asker);
        return reading(searcher -> new Suggestions(searcher, viewer).suggest(letters, limit));
    }

    /**
     * Until when answers of now hold if nothing changes: the end of the next consent. It may lie in the past while
     * that is not known.
     */
    public Instant freshUntil() {
        follow(clock.instant());
        return nextEnd;
    }

    private ViewerFilter viewer(Asker asker) {
        Instant now = clock.instant();
        follow(now);
        return new ViewerFilter(asker, now);
    }

    private void follow(Instant now) {
        if (!now.isBefore(nextEnd)) {
            endConsents(now);
        }
    }

    /**
     * Pages whose consent has ended are described anew. While somebody writes, questions do not wait for it: what has
     * ended is found by nobody in any case.
     */
    private void endConsents(Instant now) {
        if (!writing.tryLock()) {
            return;
        }
        try {
            if (index.writable()) {
                PageWriting pages = pages();
                for (long page : this.<Set<Long>>reading(searcher -> new ConsentEnds(searcher).ended(now))) {
                    pages.refresh(page);
                }
                index.searchers().maybeRefreshBlocking();
                nextEnd = reading(searcher -> new ConsentEnds(searcher).next(now));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public long passed() {
        return passed;
    }

    /** Writes everything to the disk and frees the folder. */
    @Override
    public void close() {
        writing.lock();
        try {
            commits.close();
            if (index.writable()) {
                commit();
            }
            index.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the index: " + e.getMessage(), e);
        } finally {
            writing.unlock();
        }
    }

    private long lastChange() {
        return store.lastChange();
    }

    private void refresh(List<Change> changes) throws IOException {
        List<PageHead> changed = changes.stream().flatMap(change -> change.pages().stream()).toList();
        Set<Long> ids = new LinkedHashSet<>();
        changed.forEach(head -> ids.add(head.pageId()));
        // A page is found by the names of its files and by its comments.
        changes.forEach(change -> change.files().forEach(file -> ids.add(file.pageId())));
        changes.forEach(change -> change.comments().forEach(comment -> ids.add(comment.pageId())));
        // Of a page whose latest text was purged, after an older backup was restored.
        changes.stream()
                .flatMap(change -> change.purges().stream())
                .filter(item -> item.kind() == PurgeKind.PAGE_VERSION)
                .forEach(item -> ids.add(item.target()));
        changes.forEach(change -> ids.addAll(change.values()));
        Set<String> schemas = new LinkedHashSet<>(SchemaPages.schemas(changed));
        changed.forEach(page -> indexing.schemasBy(page.name()).forEach(name -> schemas.add(PageNames.folded(name))));
        schemaPages.pagesOf(schemas, ids::add);
        PageWriting pages = pages();
        for (long id : ids) {
            pages.refresh(id);
        }
        index.searchers().maybeRefreshBlocking();
        nextEnd = Instant.MIN;
    }

    /**
     * Lucene keeps what was replaced in its files until it merges them. After a purge nothing of it may stay, so all
     * files are written anew; the old ones go with their last reader.
     */
    private void rewrite(List<Change> changes) throws IOException {
        boolean person = changes.stream()
                .flatMap(change -> change.purges().stream())
                .anyMatch(item -> item.kind() == PurgeKind.PERSON);
        if (person) {
            // The names of authors stand in every document.
            index.writer().deleteAll();
            new Rebuild(pages(), (done, total) -> {}).add(store.pages("", 0, Integer.MAX_VALUE));
        }
        index.writer().forceMerge(1);
        commit();
        index.searchers().maybeRefreshBlocking();
        index.writer().deleteUnusedFiles();
    }

    private void commitWhenDue() {
        Instant now = clock.instant();
        if (!now.isBefore(nextCommit)) {
            nextCommit = now.plus(BETWEEN_COMMITS);
            commits.start();
        }
    }

    /**
     * Changes may be written meanwhile: the commit then holds more than its mark says, and being told them
     * again does no harm.
     */
    private void commit() throws IOException {
        IndexWriter writer = index.writer();
        writer.setLiveCommitData(IndexFolder.commitData(passed).entrySet());
        writer.commit();
    }

    private <T> T reading(Reading<T> reading) {
        try {
            SearcherManager searchers = index.searchers();
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index: " + e.getMessage(), e);
        }
    }

    private interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }
}
