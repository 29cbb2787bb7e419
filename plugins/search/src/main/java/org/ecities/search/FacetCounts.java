package org.ecities.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.ecities.records.Answer;

/** Counts the words of some fields over the pages a query finds, and over no others. */
final class FacetCounts implements CollectorManager<FacetCounts.Counting, Map<String, List<Answer.Count>>> {

    /** Most values given of one field. */
    static final int MAX_VALUES = 1_000;

    private final List<String> fields;

    FacetCounts(List<String> fields) {
        this.fields = List.copyOf(fields);
    }

    @Override
    public Counting newCollector() {
        return new Counting(fields);
    }

    @Override
    public Map<String, List<Answer.Count>> reduce(Collection<Counting> countings) {
        Map<String, List<Answer.Count>> counts = new LinkedHashMap<>();
        fields.forEach(field -> {
            Map<String, Long> sums = new HashMap<>();
            countings.forEach(counting -> counting.sums.get(field).forEach((value, pages) -> sums.merge(value, pages, Long::sum)));
            counts.put(field, largestFirst(sums));
        });
        return counts;
    }

    private static List<Answer.Count> largestFirst(Map<String, Long> sums) {
        return sums.entrySet().stream()
                .map(sum -> new Answer.Count(sum.getKey(), sum.getValue()))
                .sorted(Comparator.comparingLong(Answer.Count::pages).reversed().thenComparing(Answer.Count::value))
                .limit(MAX_VALUES)
                .toList();
    }

    /** Counts of all fields. */
    static final class Counting implements Collector {

        private final Map<String, Map<String, Long>> sums = new HashMap<>();

        Counting(List<String> fields) {
            fields.forEach(field -> sums.put(field, new HashMap<>()));
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            Map<String, Ordinals> ordinals = new LinkedHashMap<>();
            for (String field : sums.keySet()) {
                ordinals.put(field, new Ordinals(DocValues.getSortedSet(leaf.reader(), IndexFields.facet(field))));
            }
            return new Leaf(ordinals, sums);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private record Leaf(Map<String, Ordinals> ordinals, Map<String, Map<String, Long>> sums) implements LeafCollector {

        @Override
        public void setScorer(Scorable scorer) {
            // Counts do not depend on scores.
        }

        @Override
        public void collect(int page) throws IOException {
            for (Ordinals values : ordinals.values()) {
                values.count(page);
            }
        }

        @Override
        public void finish() throws IOException {
            for (Map.Entry<String, Ordinals> values : ordinals.entrySet()) {
                values.getValue().addTo(sums.get(values.getKey()));
            }
        }
    }

    /** Counts of one field in one segment, by the segment's numbers of the values. */
    private static final class Ordinals {

        private final SortedSetDocValues values;
        private final int[] counts;

        Ordinals(SortedSetDocValues values) {
            this.values = values;
            this.counts = new int[Math.toIntExact(values.getValueCount())];
        }

        void count(int page) throws IOException {
            if (values.advanceExact(page)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Long> sums) throws IOException {
            for (int value = 0; value < counts.length; value++) {
                if (counts[value] > 0) {
                    sums.merge(values.lookupOrd(value).utf8ToString(), (long) counts[value], Long::sum);
                }
            }
        }
    }
}
