package org.ecities.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Folds each word, takes an English possessive off, and leaves out words of which nothing stays. */
final class FoldingFilter extends TokenFilter {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);

    FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        int skipped = 0;
        while (input.incrementToken()) {
            dropPossessive();
            fold();
            if (!word.isEmpty()) {
                position.setPositionIncrement(position.getPositionIncrement() + skipped);
                return true;
            }
            skipped += position.getPositionIncrement();
        }
        return false;
    }

    private void fold() {
        if (!Folding.foldPlain(word.buffer(), word.length())) {
            String folded = Folding.fold(word);
            word.setEmpty().append(folded);
        }
    }

    private void dropPossessive() {
        int length = word.length();
        if (length > 2 && isS(word.charAt(length - 1)) && isApostrophe(word.charAt(length - 2))) {
            word.setLength(length - 2);
        }
    }

    private static boolean isS(char c) {
        return c == 's' || c == 'S';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\uFF07';
    }
}
