package org.ecities.search;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.ecities.records.Answer;

/** Makes hits from the index alone; no page is loaded. */
final class HitReader {

    private static final String CHANGED = "changed";

    private final IndexReader reader;
    private final List<String> columns;

    HitReader(IndexReader reader, List<String> columns) {
        this.reader = reader;
        this.columns = List.copyOf(columns);
    }

    /** The hit of a document. */
    Answer.Hit hit(int document, List<Answer.Fragment> excerpt) throws IOException {
        LeafReaderContext leaf = leaf(document);
        int place = document - leaf.docBase;
        Instant at = Instant.ofEpochMilli(number(leaf.reader(), IndexFields.AT, place));
        return new Answer.Hit(
                number(leaf.reader(), IndexFields.PAGE, place),
                text(leaf.reader(), IndexFields.NAME, place).orElse(""),
                text(leaf.reader(), IndexFields.TITLE, place).orElse(""),
                text(leaf.reader(), IndexFields.SCHEMA, place),
                at,
                columns(leaf.reader(), place, at),
                excerpt);
    }

    private LeafReaderContext leaf(int document) {
        return reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    }

    private Map<String, List<String>> columns(LeafReader leaf, int place, Instant at) throws IOException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String column : columns) {
            List<String> held = text(leaf, IndexFields.column(column), place)
                    .map(ColumnText::split)
                    .orElse(List.of());
            values.put(column, column.equals(CHANGED) ? List.of(at.toString()) : held);
        }
        return values;
    }

    private static long number(LeafReader leaf, String field, int place) throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf, field);
        return values.advanceExact(place) ? values.longValue() : 0;
    }

    private static Optional<String> text(LeafReader leaf, String field, int place) throws IOException {
        BinaryDocValues values = DocValues.getBinary(leaf, field);
        return values.advanceExact(place)
                ? Optional.of(values.binaryValue().utf8ToString())
                : Optional.empty();
    }
}
