package org.ecities.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.ecities.records.Query;

/**
 * The order of an answer. A field is sorted by number, by day or by text, as the index holds it; pages
 * without a value come last in either direction; equal ones by title.
 */
final class SortOrder {

    private static final String TITLE = "title";
    private static final String CHANGED = "changed";

    private final IndexReader reader;
    private final List<SortField> fields = new ArrayList<>();

    private SortOrder(IndexReader reader) {
        this.reader = reader;
    }

    /** The order somebody asked for. */
    static Sort of(List<Query.Sort> wanted, IndexReader reader) {
        SortOrder order = new SortOrder(reader);
        wanted.forEach(order::add);
        return order.byTitle();
    }

    /** Best match first. */
    static Sort byRelevance(IndexReader reader) {
        SortOrder order = new SortOrder(reader);
        order.fields.add(SortField.FIELD_SCORE);
        return order.byTitle();
    }

    private void add(Query.Sort sort) {
        if (sort.field().equals(CHANGED)) {
            fields.add(new SortField(IndexFields.AT, SortField.Type.LONG, sort.descending()));
            return;
        }
        addNumber(IndexFields.number(sort.field()), sort.descending());
        addDay(IndexFields.firstDay(sort.field()), sort.descending());
        addText(IndexFields.sort(sort.field()), sort.descending());
    }

    private Sort byTitle() {
        addText(IndexFields.sort(TITLE), false);
        fields.add(new SortField(IndexFields.PAGE, SortField.Type.LONG));
        return new Sort(fields.toArray(SortField[]::new));
    }

    private void addNumber(String field, boolean descending) {
        if (isHeld(field)) {
            SortField sort = new SortedNumericSortField(
                    field,
                    SortField.Type.DOUBLE,
                    descending,
                    descending ? SortedNumericSelector.Type.MAX : SortedNumericSelector.Type.MIN);
            sort.setMissingValue(descending ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
            fields.add(sort);
        }
    }

    private void addDay(String field, boolean descending) {
        if (isHeld(field)) {
            SortField sort = new SortField(field, SortField.Type.LONG, descending);
            sort.setMissingValue(descending ? Long.MIN_VALUE : Long.MAX_VALUE);
            fields.add(sort);
        }
    }

    private void addText(String field, boolean descending) {
        if (isHeld(field)) {
            SortField sort = new SortField(field, SortField.Type.STRING, descending);
            // The direction turns this round too.
            sort.setMissingValue(descending ? SortField.STRING_FIRST : SortField.STRING_LAST);
            fields.add(sort);
        }
    }

    private boolean isHeld(String field) {
        return reader.leaves().stream().anyMatch(leaf -> leaf.reader().getFieldInfos().fieldInfo(field) != null);
    }
}
