package org.ecities.search;

import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.ecities.records.IndexValue;

/** Puts the values of one field into a document: to compare, search, count, sort and give. */
final class ValueFields {

    /** Longest text that can be compared as a whole, in characters. */
    static final int LONGEST_WORD = 1_000;

    /** Longer texts are prose: no two are alike, so nobody counts them. */
    private static final int LONGEST_COUNTED_TEXT = 100;

    private final Document document;

    ValueFields(Document document) {
        this.document = document;
    }

    /** All uses. */
    void add(String id, List<IndexValue> values) {
        addToCompare(id, values);
        if (!values.isEmpty()) {
            addToGive(id, values);
            addToSort(id, values.get(0));
        }
    }

    /** To compare and search only. */
    void addToCompare(String id, List<IndexValue> values) {
        values.forEach(value -> addToCompare(id, value));
        if (!values.isEmpty()) {
            document.add(new StringField(IndexFields.PRESENT, id, Field.Store.NO));
        }
    }

    /** The form in which whole texts are compared. */
    static String comparable(String text) {
        return Folding.fold(Folding.clip(text.strip(), LONGEST_WORD));
    }

    private void addToCompare(String id, IndexValue value) {
        if (value instanceof IndexValue.Word word) {
            addText(id, word.word());
            word.within().forEach(above -> document.add(
                    new StringField(IndexFields.word(id), comparable(above), Field.Store.NO)));
        } else if (value instanceof IndexValue.Text text) {
            addText(id, text.text());
        } else if (value instanceof IndexValue.Mark mark) {
            document.add(new StringField(IndexFields.word(id), comparable(mark.mark()), Field.Store.NO));
        } else if (value instanceof IndexValue.Flag flag) {
            addText(id, ColumnText.flag(flag));
        } else if (value instanceof IndexValue.Number number) {
            document.add(new DoublePoint(IndexFields.number(id), number.number().doubleValue()));
        } else if (value instanceof IndexValue.Days days) {
            document.add(new LongRange(
                    IndexFields.days(id), new long[] {days.first().toEpochDay()}, new long[] {days.last().toEpochDay()}));
        } else if (value instanceof IndexValue.Point point && isOnEarth(point)) {
            document.add(new LatLonPoint(IndexFields.point(id), point.latitude(), point.longitude()));
        }
    }

    private void addText(String id, String text) {
        document.add(new StringField(IndexFields.word(id), comparable(text), Field.Store.NO));
        document.add(new TextField(IndexFields.text(id), text, Field.Store.NO));
    }

    private void addToGive(String id, List<IndexValue> values) {
        String joined = ColumnText.joined(values.stream().map(ColumnText::of).toList());
        document.add(new BinaryDocValuesField(IndexFields.column(id), new BytesRef(joined)));
        values.forEach(value -> addToCount(id, value));
    }

    private void addToCount(String id, IndexValue value) {
        if (isCounted(value)) {
            String word = Folding.clip(ColumnText.of(value), LONGEST_WORD);
            document.add(new SortedSetDocValuesField(IndexFields.facet(id), new BytesRef(word)));
            above(value).forEach(above -> document.add(
                    new SortedSetDocValuesField(IndexFields.facet(id), new BytesRef(Folding.clip(above, LONGEST_WORD)))));
        } else if (value instanceof IndexValue.Number number) {
            long sortable = NumericUtils.doubleToSortableLong(number.number().doubleValue());
            document.add(new SortedNumericDocValuesField(IndexFields.number(id), sortable));
        } else if (value instanceof IndexValue.Point point && isOnEarth(point)) {
            document.add(new LatLonDocValuesField(IndexFields.point(id), point.latitude(), point.longitude()));
        }
    }

    private void addToSort(String id, IndexValue first) {
        if (first instanceof IndexValue.Days days) {
            document.add(new NumericDocValuesField(IndexFields.firstDay(id), days.first().toEpochDay()));
        } else if (isText(first)) {
            document.add(new SortedDocValuesField(IndexFields.sort(id), SortKeys.of(ColumnText.of(first))));
        }
    }

    /** A count of a word is of all pages that somebody finds who looks for it. */
    private static List<String> above(IndexValue value) {
        return value instanceof IndexValue.Word word ? word.within() : List.of();
    }

    private static boolean isText(IndexValue value) {
        return value instanceof IndexValue.Word || value instanceof IndexValue.Text || value instanceof IndexValue.Flag;
    }

    private static boolean isCounted(IndexValue value) {
        return value instanceof IndexValue.Word
                || value instanceof IndexValue.Mark
                || value instanceof IndexValue.Flag
                || value instanceof IndexValue.Text text && text.text().length() <= LONGEST_COUNTED_TEXT;
    }

    private static boolean isOnEarth(IndexValue.Point point) {
        return Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 180;
    }
}
