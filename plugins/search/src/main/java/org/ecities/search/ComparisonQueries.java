package org.ecities.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.ecities.records.Filter;
import org.ecities.records.FilterLiteral;
import org.ecities.records.IndexValue;

/**
 * Comparisons with literals. A literal is looked for in every form it has: {@code 2024} as a word, a number
 * and a year. A field holds values of one kind, so only one of them finds anything.
 */
final class ComparisonQueries {

    private static final String CHANGED = "changed";

    private final RegionAnalyzer analyzer;

    ComparisonQueries(RegionAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** A value equals one of the literals; days equal a year or month they lie in. */
    Query oneOf(String field, List<String> literals) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(words(field, literals), Occur.SHOULD);
        any.add(numbers(field, literals), Occur.SHOULD);
        literals.forEach(literal -> {
            FilterLiteral form = FilterLiteral.of(literal);
            form.days().ifPresent(days -> any.add(within(field, first(days), last(days)), Occur.SHOULD));
            form.moment().filter(moment -> isChanged(field)).ifPresent(moment -> any.add(between(moment, moment), Occur.SHOULD));
        });
        return any.build();
    }

    /** A text holds all the words. */
    Query contains(String field, String words) {
        return new WordQueries(analyzer, List.of(new WordQueries.Place(IndexFields.text(field), 1)))
                .all(SearchWords.parse(words));
    }

    /** A value is less or greater. */
    Query order(String field, Filter.Operator operator, String literal) {
        FilterLiteral form = FilterLiteral.of(literal);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new MatchNoDocsQuery(), Occur.SHOULD);
        form.number().ifPresent(number -> any.add(numberOrder(field, operator, number), Occur.SHOULD));
        form.days().ifPresent(days -> any.add(dayOrder(field, operator, days), Occur.SHOULD));
        form.moment()
                .filter(moment -> isChanged(field))
                .ifPresent(moment -> any.add(momentOrder(operator, moment), Occur.SHOULD));
        return any.build();
    }

    private static Query words(String field, List<String> literals) {
        return new TermInSetQuery(
                IndexFields.word(field),
                literals.stream().map(ValueFields::comparable).map(BytesRef::new).toList());
    }

    private static Query numbers(String field, List<String> literals) {
        double[] numbers = literals.stream()
                .map(literal -> FilterLiteral.of(literal).number())
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        return numbers.length == 0 ? new MatchNoDocsQuery() : DoublePoint.newSetQuery(IndexFields.number(field), numbers);
    }

    private static Query numberOrder(String field, Filter.Operator operator, BigDecimal number) {
        String name = IndexFields.number(field);
        double limit = number.doubleValue();
        return switch (operator) {
            case LESS -> DoublePoint.newRangeQuery(name, Double.NEGATIVE_INFINITY, DoublePoint.nextDown(limit));
            case AT_MOST -> DoublePoint.newRangeQuery(name, Double.NEGATIVE_INFINITY, limit);
            case GREATER -> DoublePoint.newRangeQuery(name, DoublePoint.nextUp(limit), Double.POSITIVE_INFINITY);
            default -> DoublePoint.newRangeQuery(name, limit, Double.POSITIVE_INFINITY);
        };
    }

    private static Query dayOrder(String field, Filter.Operator operator, IndexValue.Days days) {
        return switch (operator) {
            case LESS -> within(field, Long.MIN_VALUE, first(days) - 1);
            case AT_MOST -> within(field, Long.MIN_VALUE, last(days));
            case GREATER -> within(field, last(days) + 1, Long.MAX_VALUE);
            default -> within(field, first(days), Long.MAX_VALUE);
        };
    }

    private static Query momentOrder(Filter.Operator operator, Instant moment) {
        return switch (operator) {
            case LESS -> between(Instant.EPOCH, moment.minusMillis(1));
            case AT_MOST -> between(Instant.EPOCH, moment);
            case GREATER -> LongPoint.newRangeQuery(IndexFields.AT, millis(moment) + 1, Long.MAX_VALUE);
            default -> LongPoint.newRangeQuery(IndexFields.AT, millis(moment), Long.MAX_VALUE);
        };
    }

    private static Query between(Instant first, Instant last) {
        return LongPoint.newRangeQuery(IndexFields.AT, millis(first), millis(last));
    }

    private static long millis(Instant moment) {
        return moment.getEpochSecond() * 1000 + moment.getNano() / 1_000_000;
    }

    private static Query within(String field, long first, long last) {
        return LongRange.newWithinQuery(IndexFields.days(field), new long[] {first}, new long[] {last});
    }

    private static boolean isChanged(String field) {
        return field.equals(CHANGED);
    }

    private static long first(IndexValue.Days days) {
        return days.first().toEpochDay();
    }

    private static long last(IndexValue.Days days) {
        return days.last().toEpochDay();
    }
}
