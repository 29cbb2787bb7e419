package org.ecities.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.ecities.records.Filter;

/** A filter as a query of the index. */
final class FilterQueries {

    private final ComparisonQueries comparisons;

    FilterQueries(RegionAnalyzer analyzer) {
        this.comparisons = new ComparisonQueries(analyzer);
    }

    /** The query that finds what fits the filter. */
    Query of(Filter filter) {
        if (filter instanceof Filter.And and) {
            return all(and.parts());
        }
        if (filter instanceof Filter.Or or) {
            return any(or.parts());
        }
        if (filter instanceof Filter.Not not) {
            return without(new MatchAllDocsQuery(), of(not.part()));
        }
        return condition(filter);
    }

    private Query condition(Filter filter) {
        if (filter instanceof Filter.Compare compare) {
            return comparison(compare);
        }
        if (filter instanceof Filter.In in) {
            return comparisons.oneOf(in.field(), in.literals());
        }
        return filter instanceof Filter.Has has ? present(has.field()) : new MatchAllDocsQuery();
    }

    private Query comparison(Filter.Compare compare) {
        String field = compare.field();
        return switch (compare.operator()) {
            case EQUAL -> comparisons.oneOf(field, List.of(compare.literal()));
            case NOT_EQUAL -> without(present(field), comparisons.oneOf(field, List.of(compare.literal())));
            case CONTAINS -> comparisons.contains(field, compare.literal());
            case LESS, AT_MOST, GREATER, AT_LEAST -> comparisons.order(field, compare.operator(), compare.literal());
        };
    }

    private Query all(List<Filter> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        parts.forEach(part -> all.add(of(part), Occur.FILTER));
        return all.build();
    }

    private Query any(List<Filter> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(of(part), Occur.SHOULD));
        return any.build();
    }

    private static Query without(Query these, Query those) {
        return new BooleanQuery.Builder().add(these, Occur.FILTER).add(those, Occur.MUST_NOT).build();
    }

    private static Query present(String field) {
        return new TermQuery(new Term(IndexFields.PRESENT, field));
    }
}
