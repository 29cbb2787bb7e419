package org.ecities.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.ecities.records.Summarised;
import org.ecities.records.Summary;
import org.ecities.records.SummaryTooLargeException;

/** Goes through the pages of a question once and reckons all groups and measures from the columns of the index. */
final class SummaryCollector implements Collector {

    private static final int NO_FIELD = 0;

    private final Summary summary;
    private final List<GroupField> fields;
    private final SummaryGroup all;
    /** Groups by the numbers of their values, the first field's in the upper half. */
    private final Map<Long, SummaryGroup> groups = new HashMap<>();
    private long kept;

    SummaryCollector(Summary summary) {
        this.summary = summary;
        this.fields = summary.groups().stream().map(GroupField::new).toList();
        this.all = new SummaryGroup(summary.measures());
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        List<GroupField.Leaf> keys = new ArrayList<>();
        for (GroupField field : fields) {
            keys.add(field.leaf(leaf.reader()));
        }
        List<MeasuredField> measures = new ArrayList<>();
        for (int place = 0; place < summary.measures().size(); place++) {
            measures.add(new MeasuredField(place, summary.measures().get(place), leaf.reader()));
        }
        return new Leaf(keys, measures);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** The answer when all pages have been gone through. */
    Summarised summarised() {
        List<Map.Entry<Long, SummaryGroup>> ordered = new ArrayList<>(groups.entrySet());
        ordered.sort(Comparator.comparing(entry -> values(entry.getKey()), SummaryCollector::compare));
        return new Summarised(
                all.summarised(List.of()),
                ordered.stream()
                        .map(entry -> entry.getValue()
                                .summarised(values(entry.getKey()).stream().map(GroupValue::text).toList()))
                        .toList());
    }

    private static int compare(List<GroupValue> one, List<GroupValue> other) {
        int first = GroupValue.ORDER.compare(one.get(0), other.get(0));
        return first != 0 || one.size() == 1 ? first : GroupValue.ORDER.compare(one.get(1), other.get(1));
    }

    private List<GroupValue> values(long key) {
        List<GroupValue> values = new ArrayList<>(List.of(fields.get(0).value((int) (key >>> Integer.SIZE))));
        if (fields.size() > 1) {
            values.add(fields.get(1).value((int) key));
        }
        return values;
    }

    private SummaryGroup group(int first, int second) {
        SummaryGroup group = groups.computeIfAbsent(
                (long) first << Integer.SIZE | second, key -> new SummaryGroup(summary.measures()));
        if (groups.size() > Summary.MAX_GROUPS) {
            throw new SummaryTooLargeException(Summary.MAX_GROUPS);
        }
        return group;
    }

    /** One collector for one question: an index without threads of its own is gone through by the one that asks. */
    record One(Summary summary) implements CollectorManager<SummaryCollector, Summarised> {

        @Override
        public SummaryCollector newCollector() {
            return new SummaryCollector(summary);
        }

        @Override
        public Summarised reduce(Collection<SummaryCollector> collectors) {
            if (collectors.size() != 1) {
                throw new IllegalStateException("one collector expected, found " + collectors.size());
            }
            return collectors.iterator().next().summarised();
        }
    }

    private final class Leaf implements LeafCollector {

        private final List<GroupField.Leaf> keys;
        private final List<MeasuredField> measures;
        private final List<SummaryGroup> ofPage = new ArrayList<>();

        Leaf(List<GroupField.Leaf> keys, List<MeasuredField> measures) {
            this.keys = keys;
            this.measures = measures;
        }

        @Override
        public void setScorer(Scorable scorer) {
            // Nothing here depends on scores.
        }

        @Override
        public void collect(int page) throws IOException {
            ofPage.clear();
            ofPage.add(all);
            if (!keys.isEmpty()) {
                addGroups(page);
            }
            ofPage.forEach(SummaryGroup::addPage);
            for (MeasuredField measure : measures) {
                kept += measure.add(page, ofPage);
            }
            if (kept > Summary.MAX_NUMBERS) {
                throw new SummaryTooLargeException(Summary.MAX_NUMBERS);
            }
        }

        private void addGroups(int page) throws IOException {
            int[] seconds = keys.size() > 1 ? keys.get(1).numbers(page) : new int[] {NO_FIELD};
            for (int first : keys.get(0).numbers(page)) {
                for (int second : seconds) {
                    ofPage.add(group(first, second));
                }
            }
        }
    }
}
