package org.ecities.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.ecities.records.Answer;
import org.ecities.records.Filter;
import org.ecities.records.Summarised;
import org.ecities.records.Summary;

/** Answers a question from one state of the index. */
final class QueryAnswer {

    private final IndexSearcher searcher;
    private final RegionAnalyzer analyzer;
    private final ViewerFilter viewer;

    QueryAnswer(IndexSearcher searcher, RegionAnalyzer analyzer, ViewerFilter viewer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.viewer = viewer;
    }

    /** The answer. Words that are nowhere together are looked for one by one. */
    Answer answer(org.ecities.records.Query query) throws IOException {
        Optional<SearchWords> words = query.words().map(SearchWords::parse).filter(QueryAnswer::isSomething);
        if (words.isEmpty()) {
            return shown(query, found(query, new MatchAllDocsQuery(), false), Optional.empty());
        }
        TextSearch search = new TextSearch(words.get(), analyzer);
        Found found = found(query, search.strict(), true);
        if (found.total() == 0 && search.canBeLoose()) {
            found = found(query, search.loose(), true);
        }
        return shown(query, found, words);
    }

    /** What the pages that fit come to. */
    Summarised summarised(Summary summary) throws IOException {
        return searcher.search(condition(summary.filter()).build(), new SummaryCollector.One(summary));
    }

    private BooleanQuery.Builder condition(Filter filter) {
        BooleanQuery.Builder condition = new BooleanQuery.Builder();
        condition.add(new FilterQueries(analyzer).of(filter), Occur.FILTER);
        viewer.narrow(condition);
        return condition;
    }

    private record Found(TopDocs top, Map<String, List<Answer.Count>> facets) {
        long total() {
            return top.totalHits.value;
        }
    }

    private Found found(org.ecities.records.Query query, Query text, boolean byWords) throws IOException {
        BooleanQuery.Builder condition = condition(query.filter()).add(text, Occur.MUST);
        TopFieldCollectorManager top = new TopFieldCollectorManager(
                sort(query, byWords), wanted(query), null, Integer.MAX_VALUE);
        FacetCounts counts = new FacetCounts(query.facets());
        Object[] results = searcher.search(condition.build(), new MultiCollectorManager(top, counts));
        return new Found((TopDocs) results[0], facets(results[1]));
    }

    @SuppressWarnings("unchecked") // What FacetCounts gives; the collector of several managers forgets the type.
    private static Map<String, List<Answer.Count>> facets(Object counts) {
        return (Map<String, List<Answer.Count>>) counts;
    }

    private Sort sort(org.ecities.records.Query query, boolean byWords) {
        return query.sort().isEmpty() && byWords
                ? SortOrder.byRelevance(searcher.getIndexReader())
                : SortOrder.of(query.sort(), searcher.getIndexReader());
    }

    /** How many to collect: no more than there are, and the collector wants at least one. */
    private int wanted(org.ecities.records.Query query) {
        return Math.max(1, Math.min(query.offset() + query.limit(), searcher.getIndexReader().maxDoc()));
    }

    private Answer shown(org.ecities.records.Query query, Found found, Optional<SearchWords> words)
            throws IOException {
        HitReader hits = new HitReader(searcher.getIndexReader(), query.columns());
        Optional<Excerpts> excerpts = words.map(some -> new Excerpts(searcher, some, new Tokens(analyzer)));
        List<Answer.Hit> shown = new ArrayList<>();
        int end = Math.min(query.offset() + query.limit(), found.top.scoreDocs.length);
        for (int i = query.offset(); i < end; i++) {
            int document = found.top.scoreDocs[i].doc;
            shown.add(hits.hit(document, excerpts.isEmpty() ? List.of() : excerpts.get().of(document)));
        }
        return new Answer(found.total(), List.copyOf(shown), found.facets());
    }

    private static boolean isSomething(SearchWords words) {
        return !words.wanted().isEmpty() || !words.unwanted().isEmpty();
    }
}
