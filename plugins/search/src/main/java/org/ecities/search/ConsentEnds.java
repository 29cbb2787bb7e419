package org.ecities.search;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Pages in the index whose consent to show a value comes to its end: no change tells of that, only the clock does. */
final class ConsentEnds {

    private final IndexSearcher searcher;

    ConsentEnds(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Identities of the pages with a consent that has ended. */
    Set<Long> ended(Instant now) throws IOException {
        Set<Long> pages = new TreeSet<>();
        for (ScoreDoc hit : searcher.search(between(Long.MIN_VALUE, now.toEpochMilli()), most()).scoreDocs) {
            pages.add(number(hit.doc, IndexFields.PAGE));
        }
        return pages;
    }

    /** When the next one ends; far away when none does. */
    Instant next(Instant now) throws IOException {
        Sort first = new Sort(new SortField(IndexFields.UNTIL, SortField.Type.LONG));
        ScoreDoc[] found = searcher.search(between(now.toEpochMilli() + 1, Long.MAX_VALUE), 1, first).scoreDocs;
        return found.length == 0 ? Instant.MAX : Instant.ofEpochMilli(number(found[0].doc, IndexFields.UNTIL));
    }

    private static Query between(long first, long last) {
        return LongPoint.newRangeQuery(IndexFields.UNTIL, first, last);
    }

    private int most() {
        return Math.max(1, searcher.getIndexReader().maxDoc());
    }

    private long number(int document, String field) throws IOException {
        LeafReaderContext leaf = searcher.getLeafContexts().get(
                ReaderUtil.subIndex(document, searcher.getLeafContexts()));
        NumericDocValues values = leaf.reader().getNumericDocValues(field);
        return values != null && values.advanceExact(document - leaf.docBase) ? values.longValue() : 0;
    }
}
