package org.ecities.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Typed words as queries over several places of a page. */
final class WordQueries {

    /** Most terms of one search, over all its words: each costs a look into every place. */
    private static final int MAX_TERMS = 96;
    /** Shortest beginning of a word that is looked for, in characters. */
    private static final int SHORTEST_BEGINNING = 2;
    /** How much a second place with the word adds. */
    private static final float SECOND_PLACE = 0.1f;

    private final Tokens tokens;
    private final List<Place> places;

    WordQueries(RegionAnalyzer analyzer, List<Place> places) {
        this.tokens = new Tokens(analyzer);
        this.places = List.copyOf(places);
    }

    /** A field to look in and what finding a word there is worth. */
    record Place(String field, float worth) {}

    /** Every wanted word and none of the unwanted. */
    Query all(SearchWords words) {
        return combined(words, Occur.MUST);
    }

    /** At least one wanted word and none of the unwanted. */
    Query any(SearchWords words) {
        return combined(words, Occur.SHOULD);
    }

    private Query combined(SearchWords words, Occur occur) {
        List<Query> wanted = queries(words.wanted());
        if (wanted.isEmpty() && !words.wanted().isEmpty()) {
            // Nothing but punctuation.
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder combined = new BooleanQuery.Builder();
        wanted.forEach(word -> combined.add(word, occur));
        if (wanted.isEmpty()) {
            combined.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        queries(words.unwanted()).forEach(word -> combined.add(word, Occur.MUST_NOT));
        return combined.build();
    }

    private List<Query> queries(List<SearchWords.Word> words) {
        List<Query> queries = new ArrayList<>();
        int left = MAX_TERMS;
        for (SearchWords.Word word : words) {
            List<Tokens.Token> terms = tokens.of(word.text(), left);
            left -= terms.size();
            query(terms, word.begin()).ifPresent(queries::add);
        }
        return queries;
    }

    private Optional<Query> query(List<Tokens.Token> terms, boolean begin) {
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        List<Query> inPlaces = places.stream()
                .<Query>map(place -> new BoostQuery(inField(place.field(), terms, begin), place.worth()))
                .toList();
        return Optional.of(new DisjunctionMaxQuery(inPlaces, SECOND_PLACE));
    }

    private static Query inField(String field, List<Tokens.Token> terms, boolean begin) {
        if (terms.size() > 1) {
            return phrase(field, terms);
        }
        Term term = new Term(field, terms.get(0).term());
        return begin && term.text().length() >= SHORTEST_BEGINNING ? Beginning.of(field, term.text()) : new TermQuery(term);
    }

    private static Query phrase(String field, List<Tokens.Token> terms) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int first = terms.get(0).place();
        terms.forEach(token -> phrase.add(new Term(field, token.term()), token.place() - first));
        return phrase.build();
    }
}
