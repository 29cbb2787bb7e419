package org.ecities.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** A typed word or phrase cut as the index is, without the single characters that a pair already covers. */
final class Tokens {

    private final RegionAnalyzer analyzer;

    Tokens(RegionAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** One term of the index and its place in the phrase, from 0. */
    record Token(String term, int place) {}

    /** The terms in order, at most so many. */
    List<Token> of(String text, int most) {
        List<Cut> cuts = cuts(text);
        return cuts.stream()
                .filter(cut -> !isCovered(cut, cuts))
                .limit(most)
                .map(cut -> new Token(cut.term, cut.place))
                .toList();
    }

    private record Cut(String term, int place, int start, int end, boolean single, boolean pair) {}

    private List<Cut> cuts(String text) {
        List<Cut> cuts = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(IndexFields.PROSE, text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            TypeAttribute type = stream.getAttribute(TypeAttribute.class);
            PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
            int place = -1;
            stream.reset();
            while (stream.incrementToken()) {
                place += increment.getPositionIncrement();
                boolean single = type.type().equals(CJKBigramFilter.SINGLE_TYPE);
                boolean pair = type.type().equals(CJKBigramFilter.DOUBLE_TYPE);
                cuts.add(new Cut(term.toString(), place, offset.startOffset(), offset.endOffset(), single, pair));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cuts;
    }

    private static boolean isCovered(Cut cut, List<Cut> cuts) {
        return cut.single
                && cuts.stream().anyMatch(pair -> pair.pair && pair.start <= cut.start && pair.end >= cut.end);
    }
}
