package org.ecities.records;

import java.util.List;

/**
 * A condition on records. Fields are those of the schemas and of every page: {@code schema}, {@code name},
 * {@code title}, {@code author}, {@code changed}.
 */
public sealed interface Filter {

    /** True for every page. */
    record Everything() implements Filter {}

    /** All of these. */
    record And(List<Filter> parts) implements Filter {}

    /** At least one of these. */
    record Or(List<Filter> parts) implements Filter {}

    /** Not this. */
    record Not(Filter part) implements Filter {}

    /** A comparison with one literal; the literal's form (number, day, word) decides how. */
    record Compare(String field, Operator operator, String literal) implements Filter {}

    /** One of several words. */
    record In(String field, List<String> literals) implements Filter {}

    /** The field has a value. */
    record Has(String field) implements Filter {}

    /** How to compare. */
    enum Operator {
        /** Equal. */
        EQUAL("="),
        /** Not equal (and has a value). */
        NOT_EQUAL("!="),
        /** Less. */
        LESS("<"),
        /** Less or equal. */
        AT_MOST("<="),
        /** Greater. */
        GREATER(">"),
        /** Greater or equal. */
        AT_LEAST(">="),
        /** Text contains the words. */
        CONTAINS("~");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** As written in a filter. */
        public String sign() {
            return sign;
        }
    }
}
