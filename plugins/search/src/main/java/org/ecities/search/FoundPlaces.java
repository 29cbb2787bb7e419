package org.ecities.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Where in a page's prose the wanted words stand. The index knows it; no text is read again. */
final class FoundPlaces {

    /** Most places of one word in one page. */
    private static final int MAX_PLACES = 200;
    /** Most words that a typed beginning stands for. */
    private static final int MAX_ENDINGS = 20;

    private final Set<String> terms = new TreeSet<>();
    private final Set<String> beginnings = new TreeSet<>();

    FoundPlaces(SearchWords words, Tokens tokens) {
        for (SearchWords.Word word : words.wanted()) {
            List<String> cut = tokens.of(word.text(), SearchWords.MAX_WORDS).stream()
                    .map(Tokens.Token::term)
                    .toList();
            (word.begin() && cut.size() == 1 ? beginnings : terms).addAll(cut);
        }
    }

    /** A found word in the prose: its first character and the one after it. */
    record Place(String term, int start, int end) {}

    /** All places in text order. */
    List<Place> in(LeafReader leaf, int page) throws IOException {
        Set<String> all = new TreeSet<>(terms);
        for (String beginning : beginnings) {
            addEndings(leaf, beginning, all);
        }
        List<Place> places = new ArrayList<>();
        for (String term : all) {
            addPlaces(leaf, page, term, places);
        }
        places.sort(Comparator.comparingInt(Place::start).thenComparingInt(Place::end));
        return places;
    }

    private static void addPlaces(LeafReader leaf, int page, String term, List<Place> places) throws IOException {
        PostingsEnum postings = leaf.postings(new Term(IndexFields.PROSE, term), PostingsEnum.OFFSETS);
        if (postings == null || postings.advance(page) != page) {
            return;
        }
        for (int i = Math.min(postings.freq(), MAX_PLACES); i > 0; i--) {
            postings.nextPosition();
            places.add(new Place(term, postings.startOffset(), postings.endOffset()));
        }
    }

    private static void addEndings(LeafReader leaf, String beginning, Set<String> all) throws IOException {
        Terms words = leaf.terms(IndexFields.PROSE);
        if (words == null) {
            return;
        }
        TermsEnum word = words.iterator();
        BytesRef prefix = new BytesRef(beginning);
        boolean more = word.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        for (int i = 0; i < MAX_ENDINGS && more && StringHelper.startsWith(word.term(), prefix); i++) {
            all.add(word.term().utf8ToString());
            more = word.next() != null;
        }
    }
}
