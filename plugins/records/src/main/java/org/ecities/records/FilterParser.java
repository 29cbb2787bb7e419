package org.ecities.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads a filter from its tokens, one method for each rule of the language. */
final class FilterParser {

    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)*");

    private final List<FilterTokens.Token> tokens;
    private int at;
    private int depth;
    private int conditions;

    FilterParser(List<FilterTokens.Token> tokens) {
        this.tokens = tokens;
    }

    /** The whole text. */
    Filter filter() {
        if (here().kind() == FilterTokens.Kind.END) {
            return new Filter.Everything();
        }
        Filter filter = alternatives();
        if (here().kind() != FilterTokens.Kind.END) {
            throw wrong("next");
        }
        return filter;
    }

    private Filter alternatives() {
        List<Filter> parts = separated("or", this::conjunction);
        return parts.size() == 1 ? parts.get(0) : new Filter.Or(parts);
    }

    private Filter conjunction() {
        List<Filter> parts = separated("and", this::part);
        return parts.size() == 1 ? parts.get(0) : new Filter.And(parts);
    }


    private List<Filter> separated(String word, Supplier<Filter> part) {
        List<Filter> parts = new ArrayList<>();
        parts.add(part.get());
        while (here().isWord(word)) {
            at++;
            parts.add(part.get());
        }
        return List.copyOf(parts);
    }

    private Filter part() {
        if (here().isWord("not") && !signFollows()) {
            return nested(() -> new Filter.Not(part()));
        }
        if (here().isSign("(")) {
            return nested(this::parenthesised);
        }
        return condition();
    }

    /** A field may be called like a word of the language; what stands behind it tells. */
    private boolean signFollows() {
        FilterTokens.Token next = tokens.get(at + 1);
        boolean sign = next.kind() == FilterTokens.Kind.SIGN && !next.isSign("(");
        return sign || next.isWord("in") && tokens.get(at + 2).isSign("(");
    }

    private Filter nested(Supplier<Filter> inner) {
        if (++depth > FilterLanguage.MAX_DEPTH) {
            throw wrong("depth");
        }
        at++;
        Filter filter = inner.get();
        depth--;
        return filter;
    }

    private Filter parenthesised() {
        Filter inner = alternatives();
        close("close");
        return inner;
    }

    private Filter condition() {
        if (++conditions > FilterLanguage.MAX_CONDITIONS) {
            throw wrong("conditions");
        }
        if (here().isWord("*")) {
            at++;
            return new Filter.Everything();
        }
        if (here().isWord("has") && !signFollows()) {
            at++;
            return new Filter.Has(field());
        }
        return comparison(field());
    }

    private String field() {
        FilterTokens.Token token = here();
        if (token.kind() != FilterTokens.Kind.WORD || !FIELD.matcher(token.text()).matches()) {
            throw wrong("field");
        }
        at++;
        return token.text();
    }

    private Filter comparison(String field) {
        if (here().isWord("in")) {
            at++;
            return new Filter.In(field, list());
        }
        Filter.Operator operator = operator().orElseThrow(() -> wrong("operator"));
        at++;
        if (isOrder(operator) && here().isValue() && !FilterLiteral.of(here().text()).hasOrder()) {
            throw wrong("order");
        }
        return new Filter.Compare(field, operator, value());
    }

    private Optional<Filter.Operator> operator() {
        return Arrays.stream(Filter.Operator.values())
                .filter(operator -> here().isSign(operator.sign()))
                .findFirst();
    }

    private static boolean isOrder(Filter.Operator operator) {
        return switch (operator) {
            case LESS, AT_MOST, GREATER, AT_LEAST -> true;
            case EQUAL, NOT_EQUAL, CONTAINS -> false;
        };
    }

    private List<String> list() {
        if (!here().isSign("(")) {
            throw wrong("list");
        }
        List<String> values = new ArrayList<>();
        do {
            at++;
            values.add(value());
        } while (here().isSign(","));
        close("listEnd");
        return List.copyOf(values);
    }

    private String value() {
        FilterTokens.Token token = here();
        if (!token.isValue()) {
            throw wrong("value");
        }
        at++;
        return token.text();
    }

    private void close(String expected) {
        if (!here().isSign(")")) {
            throw wrong(expected);
        }
        at++;
    }

    private FilterTokens.Token here() {
        return tokens.get(at);
    }

    private FilterSyntaxException wrong(String expected) {
        FilterTokens.Token token = here();
        return new FilterSyntaxException(
                token.position(), FilterTokens.shown(token.text(), 0), FilterLanguage.expected(expected));
    }
}
