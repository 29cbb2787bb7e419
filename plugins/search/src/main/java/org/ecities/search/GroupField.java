package org.ecities.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** Numbers the values of one field, the same in all segments, so that groups are found without texts. */
final class GroupField {

    private final String field;
    private final List<GroupValue> values = new ArrayList<>(List.of(GroupValue.NONE));
    private final Map<GroupValue, Integer> numbers = new HashMap<>(Map.of(GroupValue.NONE, 0));

    GroupField(String field) {
        this.field = field;
    }

    /** The value of a number. */
    GroupValue value(int number) {
        return values.get(number);
    }

    Leaf leaf(LeafReader reader) throws IOException {
        return new Leaf(reader);
    }

    private int number(GroupValue value) {
        return numbers.computeIfAbsent(value, added -> {
            values.add(added);
            return values.size() - 1;
        });
    }

    /** The field in one segment. */
    final class Leaf {

        private final SortedSetDocValues words;
        private final SortedNumericDocValues figures;
        private final NumericDocValues days;
        /** Numbers of the words by their place in the segment, less one; 0 while not yet asked. */
        private final int[] known;

        private Leaf(LeafReader reader) throws IOException {
            words = DocValues.getSortedSet(reader, IndexFields.facet(field));
            figures = DocValues.getSortedNumeric(reader, IndexFields.number(field));
            days = DocValues.getNumeric(reader, IndexFields.firstDay(field));
            known = new int[Math.toIntExact(words.getValueCount())];
        }

        /** Numbers of the values of a page, one that says "none" for a page without any. */
        int[] numbers(int page) throws IOException {
            boolean worded = words.advanceExact(page);
            if (worded && words.docValueCount() == 1) {
                return new int[] {word(words.nextOrd())};
            }
            List<Integer> found = new ArrayList<>();
            for (int left = worded ? words.docValueCount() : 0; left > 0; left--) {
                found.add(word(words.nextOrd()));
            }
            for (int left = figures.advanceExact(page) ? figures.docValueCount() : 0; left > 0; left--) {
                found.add(number(GroupValue.number(Numbers.exact(figures.nextValue()))));
            }
            if (days.advanceExact(page)) {
                found.add(number(GroupValue.word(String.valueOf(LocalDate.ofEpochDay(days.longValue()).getYear()))));
            }
            return found.isEmpty() ? new int[] {0} : found.stream().mapToInt(Integer::intValue).distinct().toArray();
        }

        private int word(long place) throws IOException {
            int at = (int) place;
            if (known[at] == 0) {
                known[at] = 1 + number(GroupValue.word(words.lookupOrd(place).utf8ToString()));
            }
            return known[at] - 1;
        }
    }
}
