package org.ecities.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;

/**
 * Cuts texts of every script of the region into words. Thai, Khmer, Lao and Burmese are cut by dictionary.
 * Han, kana and Hangul become single characters and pairs of neighbours, so that a part of a word is found
 * and no dictionary has to know it. All else is cut at the word boundaries of Unicode and folded.
 */
final class RegionAnalyzer extends Analyzer {

    private static final int GAP = 100;
    private static final int SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        ICUTokenizer tokenizer = new ICUTokenizer(new DefaultICUTokenizerConfig(false, true));
        TokenStream folded = new FoldingFilter(tokenizer);
        return new TokenStreamComponents(tokenizer, new CJKBigramFilter(folded, SCRIPTS, true));
    }

    /** Keeps a phrase from matching across two values. */
    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
