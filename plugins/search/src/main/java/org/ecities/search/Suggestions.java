package org.ecities.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.ecities.records.Answer;

/** Pages whose names begin with what somebody types: called so, beginning so, with a word that begins so. */
final class Suggestions {

    /** Most suggestions. */
    static final int MAX = 50;

    private final IndexSearcher searcher;
    private final ViewerFilter viewer;

    Suggestions(IndexSearcher searcher, ViewerFilter viewer) {
        this.searcher = searcher;
        this.viewer = viewer;
    }

    /** The best ones; none for letters that are none. */
    List<Answer.Hit> suggest(String letters, int limit) throws IOException {
        String key = Folding.key(Folding.clip(letters, SearchWords.MAX_LENGTH));
        int most = Math.min(limit, MAX);
        if (key.isEmpty() || most < 1) {
            return List.of();
        }
        ScoreDoc[] found = searcher.search(
                        query(key),
                        new TopFieldCollectorManager(
                                SortOrder.byRelevance(searcher.getIndexReader()), most, null, Integer.MAX_VALUE))
                .scoreDocs;
        HitReader reader = new HitReader(searcher.getIndexReader(), List.of());
        List<Answer.Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : found) {
            hits.add(reader.hit(hit.doc, List.of()));
        }
        return List.copyOf(hits);
    }

    private Query query(String key) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new ConstantScoreQuery(Beginning.of(IndexFields.STARTS, key)), Occur.MUST);
        add(query, Beginning.of(IndexFields.KEY, key), 2);
        add(query, new TermQuery(new Term(IndexFields.KEY, key)), 4);
        viewer.narrow(query);
        return query.build();
    }

    private static void add(BooleanQuery.Builder query, Query better, float worth) {
        query.add(new BoostQuery(new ConstantScoreQuery(better), worth), Occur.SHOULD);
    }
}
