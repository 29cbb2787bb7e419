package org.ecities.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 without what it knows of other pages. How rare a word is and how long the average page is would let
 * pages that a reader may not view move the order of those the reader may.
 */
final class SteadyRelevance extends BM25Similarity {

    /** Words of a text that counts as neither short nor long. */
    private static final float USUAL_LENGTH = 100;

    @Override
    protected float idf(long pagesWithWord, long pages) {
        return 1;
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        return USUAL_LENGTH;
    }
}
