package org.ecities.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.ecities.pages.PracticePages;
import org.ecities.records.PageIndexing;
import org.ecities.store.PageHead;
import org.ecities.store.PageStore;
import org.ecities.store.Store;

/**
 * Compares what is on the disk of the index with the pages: every latest version once, with the layers of its private
 * values, and nothing else. It only reads, also while a server writes; it holds two numbers for each page.
 */
public final class IndexCheck {

    /** Lines that are given at most; more say no more. */
    private static final int MOST_LINES = 100;
    private static final int PAGES_AT_ONCE = 1_000;

    private final Path folder;
    private final PageStore pages;
    private final LayersCheck layers;
    private final List<String> wrong = new ArrayList<>();
    private int behind;

    /**
     * Compares the index in a folder with a store.
     *
     * @param indexing what the index is made with, for pages with private values
     * @param now      when; what has ended by then is not missed
     */
    public IndexCheck(Path folder, Store store, PageIndexing indexing, Instant now) {
        this.folder = folder;
        this.pages = store.pages();
        this.layers = new LayersCheck(store, indexing, now);
    }

    /** A page's identity and the version that is in the index, in the order of identities. */
    private record Indexed(long page, int version) {}

    /** Compares once. */
    public IndexFindings run() {
        if (!Files.isDirectory(folder)) {
            return IndexFindings.without(IndexFindings.State.ABSENT);
        }
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return IndexFindings.without(IndexFindings.State.ABSENT);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return compared(reader);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return IndexFindings.without(IndexFindings.State.UNUSABLE);
        }
    }

    private IndexFindings compared(DirectoryReader reader) throws IOException {
        Map<String, String> data = reader.getIndexCommit().getUserData();
        if (!Integer.toString(IndexFolder.FORMAT).equals(data.get(IndexFolder.FORMAT_KEY))) {
            return IndexFindings.without(IndexFindings.State.UNUSABLE);
        }
        long mark = Long.parseLong(data.getOrDefault(IndexFolder.MARK_KEY, "0"));
        Indexed[] indexed = indexed(reader);
        boolean[] known = new boolean[indexed.length];
        for (int from = 0; from < indexed.length - 1; from++) {
            if (indexed[from].page() == indexed[from + 1].page()) {
                known[from] = true;
                say("the page with identity " + indexed[from].page() + " is in the index twice");
            }
        }
        List<PageHead> some = pages.pages("", 0, PAGES_AT_ONCE);
        for (int offset = 0; !some.isEmpty(); offset += PAGES_AT_ONCE) {
            some.stream()
                    .filter(head -> !PracticePages.is(head.name()))
                    .forEach(head -> compare(head, indexed, known, mark));
            some = pages.pages("", offset + PAGES_AT_ONCE, PAGES_AT_ONCE);
        }
        leftOver(indexed, known, mark);
        layers.wrong(reader, mark).forEach(this::say);
        return new IndexFindings(IndexFindings.State.COMPARED, indexed.length, mark, behind, wrong);
    }

    private static Indexed[] indexed(DirectoryReader reader) throws IOException {
        List<Indexed> found = new ArrayList<>(reader.numDocs());
        for (LeafReaderContext leaf : reader.leaves()) {
            LeafReader segment = leaf.reader();
            Bits live = segment.getLiveDocs();
            NumericDocValues page = DocValues.getNumeric(segment, IndexFields.PAGE);
            NumericDocValues version = DocValues.getNumeric(segment, IndexFields.VERSION);
            NumericDocValues layer = DocValues.getNumeric(segment, IndexFields.STATE);
            for (int document = 0; document < segment.maxDoc(); document++) {
                boolean there = live == null || live.get(document);
                boolean open = there && !layer.advanceExact(document);
                if (open && page.advanceExact(document) && version.advanceExact(document)) {
                    found.add(new Indexed(page.longValue(), (int) version.longValue()));
                }
            }
        }
        Indexed[] sorted = found.toArray(Indexed[]::new);
        Arrays.sort(sorted, Comparator.comparingLong(Indexed::page));
        return sorted;
    }

    /** What changed after the mark may be in the index or not. */
    private void compare(PageHead head, Indexed[] indexed, boolean[] known, long mark) {
        int place = place(head.pageId(), indexed);
        if (place >= 0) {
            known[place] = true;
        }
        if (head.change() > mark) {
            behind++;
        } else if (place < 0) {
            say("page " + head.name() + " is not in the index");
        } else if (indexed[place].version() != head.version()) {
            say("page " + head.name() + " is in the index in version " + indexed[place].version() + ", the latest is "
                    + head.version());
        }
    }

    /** The last place of a page, or below zero. */
    private static int place(long page, Indexed[] indexed) {
        int low = 0;
        int high = indexed.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (indexed[middle].page() <= page) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && indexed[low - 1].page() == page ? low - 1 : -1;
    }

    /** A page that was deleted after the mark may still be there. */
    private void leftOver(Indexed[] indexed, boolean[] known, long mark) {
        boolean current = pages.lastChange() <= mark;
        for (int place = 0; place < indexed.length; place++) {
            if (!known[place] && current && pages.byId(indexed[place].page()).isEmpty()) {
                say("the index holds a page that does not exist, with identity " + indexed[place].page());
            }
        }
    }

    private void say(String line) {
        if (wrong.size() < MOST_LINES) {
            wrong.add(line);
        } else if (wrong.size() == MOST_LINES) {
            wrong.add("and more of the index");
        }
    }
}
