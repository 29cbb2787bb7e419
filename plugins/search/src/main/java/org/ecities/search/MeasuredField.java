package org.ecities.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.NumericUtils;
import org.ecities.records.Measure;

/** Puts what one measure needs of a page of one segment into the groups of the page. */
final class MeasuredField {

    private final int place;
    private final Measure measure;
    private final SortedNumericDocValues numbers;
    private final BinaryDocValues present;

    MeasuredField(int place, Measure measure, LeafReader reader) throws IOException {
        this.place = place;
        this.measure = measure;
        this.numbers = DocValues.getSortedNumeric(reader, IndexFields.number(measure.field()));
        this.present = DocValues.getBinary(reader, IndexFields.column(measure.field()));
    }

    /** Adds the page; gives how many numbers are kept of it. */
    int add(int page, List<SummaryGroup> groups) throws IOException {
        return switch (measure.kind()) {
            case COUNT -> addPage(groups);
            case COVERAGE -> present.advanceExact(page) ? addPage(groups) : 0;
            default -> numbers.advanceExact(page) ? addNumbers(groups) : 0;
        };
    }

    private int addPage(List<SummaryGroup> groups) {
        groups.forEach(group -> group.reckoning(place).addPage());
        return 0;
    }

    private int addNumbers(List<SummaryGroup> groups) throws IOException {
        addPage(groups);
        int kept = 0;
        for (int left = numbers.docValueCount(); left > 0; left--) {
            double number = NumericUtils.sortableLongToDouble(numbers.nextValue());
            for (SummaryGroup group : groups) {
                Reckoning reckoning = group.reckoning(place);
                reckoning.add(number);
                kept += reckoning.keepsNumbers() ? 1 : 0;
            }
        }
        return kept;
    }
}
