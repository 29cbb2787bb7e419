package org.ecities.search;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.ecities.pages.Asker;
import org.ecities.store.PageNames;

/**
 * Lets through what somebody may view, and of each page the fullest document they may read. All but the first condition
 * take documents out, and those they name are few: an index without private values is not searched for them.
 */
final class ViewerFilter {

    private final Asker asker;
    private final Set<String> names;
    private final Instant now;

    /**
     * Takes who asks and when.
     *
     * @param now nothing is let through whose consent has ended
     */
    ViewerFilter(Asker asker, Instant now) {
        this.asker = asker;
        this.now = now;
        this.names = new TreeSet<>(asker.names());
        if (asker.admin()) {
            names.add(PageNames.folded(Asker.ADMIN));
        }
    }

    /** Narrows a query; those who run the server see all pages. */
    void narrow(BooleanQuery.Builder query) {
        if (!asker.admin()) {
            query.add(named(IndexFields.VIEWERS), Occur.FILTER);
        }
        query.add(unreadable(), Occur.MUST_NOT);
        query.add(named(IndexFields.BEYOND), Occur.MUST_NOT);
        query.add(LongPoint.newRangeQuery(IndexFields.UNTIL, Long.MIN_VALUE, now.toEpochMilli()), Occur.MUST_NOT);
    }

    private Query unreadable() {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexFields.LAYER, "")), Occur.FILTER)
                .add(named(IndexFields.READERS), Occur.MUST_NOT)
                .build();
    }

    private Query named(String field) {
        return new TermInSetQuery(field, names.stream().map(BytesRef::new).toList());
    }
}
