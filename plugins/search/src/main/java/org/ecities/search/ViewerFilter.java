package org.ecities.search;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.ecities.pages.Asker;

/** Lets through what somebody may view. */
final class ViewerFilter {

    private final Asker asker;

    ViewerFilter(Asker asker) {
        this.asker = asker;
    }

    /** Narrows a query; those who run the server see all pages. */
    void narrow(BooleanQuery.Builder query) {
        if (!asker.admin()) {
            query.add(viewable(), BooleanClause.Occur.FILTER);
        }
    }

    private Query viewable() {
        return new TermInSetQuery(
                IndexFields.VIEWERS, asker.names().stream().map(BytesRef::new).toList());
    }
}
