package org.ecities.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.ecities.records.Answer;

/** Excerpts for the hits that are shown. */
final class Excerpts {

    private final IndexSearcher searcher;
    private final FoundPlaces found;

    Excerpts(IndexSearcher searcher, SearchWords words, Tokens tokens) {
        this.searcher = searcher;
        this.found = new FoundPlaces(words, tokens);
    }

    /** The excerpt of a document's prose; empty when it has none. */
    List<Answer.Fragment> of(int document) throws IOException {
        String text = searcher.storedFields()
                .document(document, Set.of(IndexFields.PROSE_TEXT))
                .get(IndexFields.PROSE_TEXT);
        if (text == null) {
            return List.of();
        }
        IndexReader reader = searcher.getIndexReader();
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        return new Excerpt(text, found.in(leaf.reader(), document - leaf.docBase)).fragments();
    }
}
