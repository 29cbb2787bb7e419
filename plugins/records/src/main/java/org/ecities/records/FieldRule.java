package org.ecities.records;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule that the value of a field should follow, beside what its type accepts.
 *
 * @param kind     what is compared
 * @param number   with which number; zero for kinds without one
 * @param pattern  with which pattern; empty for other kinds
 * @param severity how bad it is not to follow it
 * @param message  words of the form design instead of ours, by language; may be empty
 */
public record FieldRule(
        Kind kind, BigDecimal number, String pattern, Violation.Severity severity, Map<String, String> message) {

    /** What a rule compares. */
    public enum Kind {
        /** There is a value. */
        REQUIRED("required"),
        /** The number, in the field's unit, is not smaller. */
        MIN("min"),
        /** The number, in the field's unit, is not larger. */
        MAX("max"),
        /** Each text fits a regular expression as a whole. */
        PATTERN("pattern"),
        /** Each text has at most so many characters. */
        MAX_LENGTH("maxLength"),
        /** The number changed by at most so many percent since the last version; always a warning. */
        MAX_JUMP("maxJump"),
        /** No two rows have the same value; for the fields of rows. */
        UNIQUE("unique");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** As written in a form design. */
        public String key() {
            return key;
        }

        static List<String> keys() {
            return Arrays.stream(values()).map(Kind::key).toList();
        }
    }

    /** Longest pattern in characters. */
    static final int MAX_PATTERN = 500;

    /** Copies the map. */
    public FieldRule {
        message = Map.copyOf(message);
    }

    /** The violation of this rule: in the words of the form design, else in ours. */
    Violation broken(String field, int line, String key, Object... arguments) {
        return message.isEmpty()
                ? new Violation(field, line, severity, key, List.of(arguments))
                : new Violation(field, line, severity, "records.violation.rule", List.of(new Said(message, "")));
    }

    /** The first rule of a kind among several. */
    static Optional<FieldRule> of(Kind kind, List<FieldRule> rules) {
        return rules.stream().filter(rule -> rule.kind() == kind).findFirst();
    }
}
