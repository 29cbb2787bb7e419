package org.ecities.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.ecities.records.PageIndexing;
import org.ecities.records.PrivateLayer;
import org.ecities.records.Schema;
import org.ecities.store.Change;
import org.ecities.store.PageHead;
import org.ecities.store.PageNames;
import org.ecities.store.Store;

/**
 * Compares the layers of private values in the index with those the pages have now. Only pages with private values, on
 * either side, are looked at. Whatever changed after the mark may be in the index or not, and what has ended by the
 * clock goes with the next question.
 */
final class LayersCheck {

    private static final int CHANGES_AT_ONCE = 1_000;

    private final Store store;
    private final PageIndexing indexing;
    private final Instant now;

    LayersCheck(Store store, PageIndexing indexing, Instant now) {
        this.store = store;
        this.indexing = indexing;
        this.now = now;
    }

    /** Layers of a page in the index: their states, and whether a consent among them has ended. */
    private record Found(List<Integer> states, boolean ended) {
        static final Found NONE = new Found(List.of(), false);

        Found with(int state, boolean over) {
            List<Integer> more = new ArrayList<>(states);
            more.add(state);
            return new Found(more, ended || over);
        }
    }

    /** One line for each page whose layers are missing, left over or made of other values. */
    List<String> wrong(DirectoryReader reader, long mark) throws IOException {
        Map<Long, Found> indexed = indexed(reader);
        Set<Long> pages = new TreeSet<>(indexed.keySet());
        pages.addAll(store.privateValues().pages());
        pages.removeAll(later(mark, pages));
        List<String> wrong = new ArrayList<>();
        for (long page : pages) {
            Found found = indexed.getOrDefault(page, Found.NONE);
            if (!found.ended() && !found.states().equals(expected(page))) {
                wrong.add("the private values of " + name(page) + " are not in the index as they are in the store");
            }
        }
        return wrong;
    }

    private Map<Long, Found> indexed(DirectoryReader reader) throws IOException {
        Map<Long, Found> found = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            add(leaf.reader(), found);
        }
        return found;
    }

    private void add(LeafReader segment, Map<Long, Found> found) throws IOException {
        NumericDocValues states = DocValues.getNumeric(segment, IndexFields.STATE);
        NumericDocValues pages = DocValues.getNumeric(segment, IndexFields.PAGE);
        NumericDocValues ends = DocValues.getNumeric(segment, IndexFields.UNTIL);
        Bits live = segment.getLiveDocs();
        for (int doc = states.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = states.nextDoc()) {
            if ((live == null || live.get(doc)) && pages.advanceExact(doc)) {
                boolean over = ends.advanceExact(doc) && ends.longValue() <= now.toEpochMilli();
                Found before = found.getOrDefault(pages.longValue(), Found.NONE);
                found.put(pages.longValue(), before.with((int) states.longValue(), over));
            }
        }
    }

    private List<Integer> expected(long page) {
        return store.pages().byId(page)
                .map(indexing::describe)
                .map(described -> described.layers().stream().map(PrivateLayer::state).toList())
                .orElse(List.of());
    }

    /** Those that changed after the mark; all of them after a change of a form design, which may move any. */
    private Set<Long> later(long mark, Set<Long> pages) {
        Set<Long> later = new HashSet<>();
        long from = mark;
        List<Change> some = store.feed().since(from, CHANGES_AT_ONCE);
        while (!some.isEmpty()) {
            for (Change change : some) {
                later.addAll(change.values());
                change.pages().forEach(page -> later.add(page.pageId()));
                if (change.pages().stream().anyMatch(LayersCheck::isSchema)) {
                    return pages;
                }
            }
            from = some.get(some.size() - 1).number();
            some = store.feed().since(from, CHANGES_AT_ONCE);
        }
        return later;
    }

    private static boolean isSchema(PageHead page) {
        return PageNames.folded(page.name()).startsWith(PageNames.folded(Schema.PAGE_PREFIX));
    }

    private String name(long page) {
        return store.pages().byId(page).map(found -> "page " + found.name()).orElse("the page with identity " + page);
    }
}
