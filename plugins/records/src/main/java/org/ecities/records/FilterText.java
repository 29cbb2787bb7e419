package org.ecities.records;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a filter in the filter language. */
final class FilterText {

    private FilterText() {}

    static String of(Filter filter) {
        if (filter instanceof Filter.And and) {
            return joined(and.parts(), " and ");
        }
        if (filter instanceof Filter.Or or) {
            return or.parts().isEmpty() ? "not *" : joined(or.parts(), " or ");
        }
        if (filter instanceof Filter.Not not) {
            return "not " + inner(not.part());
        }
        return condition(filter);
    }

    private static String condition(Filter filter) {
        if (filter instanceof Filter.Compare compare) {
            return compare.field() + " " + compare.operator().sign() + " " + value(compare.literal());
        }
        if (filter instanceof Filter.In in) {
            return in.field() + " in "
                    + in.literals().stream().map(FilterText::value).collect(Collectors.joining(", ", "(", ")"));
        }
        return filter instanceof Filter.Has has ? "has " + has.field() : "*";
    }

    private static String joined(List<Filter> parts, String word) {
        return parts.isEmpty() ? "*" : parts.stream().map(FilterText::inner).collect(Collectors.joining(word));
    }

    private static String inner(Filter filter) {
        boolean several = filter instanceof Filter.And || filter instanceof Filter.Or;
        return several ? "(" + of(filter) + ")" : of(filter);
    }

    private static String value(String literal) {
        return FilterTokens.isBare(literal)
                ? literal
                : "\"" + literal.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
