package org.ecities.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The full-text search. A page called what was typed comes first, then a page whose name begins so, then one
 * with such a further name, then those that hold the words.
 */
final class TextSearch {

    private static final List<WordQueries.Place> PLACES = List.of(
            new WordQueries.Place(IndexFields.NAMES, 8),
            new WordQueries.Place(IndexFields.OTHER_NAMES, 4),
            new WordQueries.Place(IndexFields.VALUES, 1),
            new WordQueries.Place(IndexFields.PROSE, 1));

    /** All words together are worth less than 300: at most 32 of less than 9 each. */
    private static final float CALLED_SO = 8_000;
    private static final float CALLED_SO_WITHOUT_CITY = 4_000;
    private static final float BEGINS_SO = 2_000;
    private static final float ALSO_CALLED_SO = 1_000;
    private static final int SHORTEST_LATIN_BEGINNING = 3;

    private final SearchWords words;
    private final WordQueries queries;

    TextSearch(SearchWords words, RegionAnalyzer analyzer) {
        this.words = words;
        this.queries = new WordQueries(analyzer, PLACES);
    }

    /** Pages with every word, and pages called so. */
    Query strict() {
        return withNames(queries.all(words));
    }

    /** Pages with at least one word, and pages called so. */
    Query loose() {
        return withNames(queries.any(words));
    }

    /** Is there another, wider search than the strict one. */
    boolean canBeLoose() {
        return words.wanted().size() > 1;
    }

    private Query withNames(Query byWords) {
        String key = Folding.key(words.whole());
        if (key.isEmpty()) {
            return byWords;
        }
        BooleanQuery.Builder found = new BooleanQuery.Builder();
        found.add(byWords, Occur.SHOULD);
        addNames(found, key, PlaceWords.core(words.whole()));
        return withoutUnwanted(found.build());
    }

    private void addNames(BooleanQuery.Builder found, String key, String core) {
        add(found, exact(IndexFields.KEY, key), CALLED_SO);
        add(found, exact(IndexFields.CORE_KEY, core), CALLED_SO_WITHOUT_CITY);
        add(found, exact(IndexFields.OTHER_KEY, key), ALSO_CALLED_SO);
        if (!core.equals(key)) {
            add(found, exact(IndexFields.OTHER_KEY, core), ALSO_CALLED_SO);
        }
        if (isLongEnough(key)) {
            add(found, Beginning.of(IndexFields.KEY, key), BEGINS_SO);
        }
    }

    private Query withoutUnwanted(Query found) {
        if (words.unwanted().isEmpty()) {
            return found;
        }
        Query rest = queries.all(new SearchWords(List.of(), words.unwanted()));
        return new BooleanQuery.Builder().add(found, Occur.MUST).add(rest, Occur.FILTER).build();
    }

    private static boolean isLongEnough(String key) {
        return key.codePointAt(0) > 0x7F || key.length() >= SHORTEST_LATIN_BEGINNING;
    }

    private static Query exact(String field, String key) {
        return new TermQuery(new Term(field, key));
    }

    private static void add(BooleanQuery.Builder found, Query name, float worth) {
        found.add(new BoostQuery(new ConstantScoreQuery(name), worth), Occur.SHOULD);
    }
}
