package org.ecities.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads {@code rules} of a field: each a mapping with one rule, and {@code severity} and {@code message} if wanted. */
final class FieldRulesReader {

    /** Most rules of one field. */
    static final int MAX_RULES = 20;

    private static final String SEVERITY = "severity";
    private static final String MESSAGE = "message";

    private FieldRulesReader() {}

    static List<FieldRule> read(BodyKeys field) {
        List<FieldRule> rules = new ArrayList<>();
        List<BodyKeys> rows = field.rows("rules");
        if (rows.size() > MAX_RULES) {
            field.wrong("rules", "records.violation.schema.rules.many", rows.size(), MAX_RULES);
            return rules;
        }
        rows.forEach(row -> rule(row).ifPresent(rules::add));
        return rules;
    }

    /** Says of a rule that it makes no sense here: whole fields are not unique, and rows are not followed by version. */
    static void refuse(BodyKeys row, Field field, FieldRule.Kind kind) {
        FieldRule.of(kind, field.rules()).ifPresent(rule ->
                row.wrong("rules", "records.violation.schema.rules.place", kind.key(), field.id()));
    }

    private static Optional<FieldRule> rule(BodyKeys row) {
        List<String> known = new ArrayList<>(FieldRule.Kind.keys());
        known.addAll(List.of(SEVERITY, MESSAGE));
        row.expect(known.toArray(String[]::new));
        List<FieldRule.Kind> kinds = new ArrayList<>();
        for (FieldRule.Kind kind : FieldRule.Kind.values()) {
            if (row.keys().contains(kind.key())) {
                kinds.add(kind);
            }
        }
        if (kinds.size() != 1) {
            row.wrong("", "records.violation.schema.rules.one", String.join(", ", FieldRule.Kind.keys()));
            return Optional.empty();
        }
        FieldRule.Kind kind = kinds.get(0);
        Violation.Severity severity = severity(row);
        return Optional.of(new FieldRule(
                kind,
                number(row, kind),
                kind == FieldRule.Kind.PATTERN ? pattern(row) : "",
                kind == FieldRule.Kind.MAX_JUMP ? Violation.Severity.WARNING : severity,
                row.labels(MESSAGE)));
    }

    /** {@code error} or {@code warning}; an error where nothing is said. */
    static Violation.Severity severity(BodyKeys row) {
        String word = row.text(SEVERITY).orElse("error");
        if (!word.equals("error") && !word.equals("warning")) {
            row.wrong(SEVERITY, "records.violation.schema.severity", Shortened.text(word));
        }
        return word.equals("warning") ? Violation.Severity.WARNING : Violation.Severity.ERROR;
    }

    private static BigDecimal number(BodyKeys row, FieldRule.Kind kind) {
        return switch (kind) {
            case MIN, MAX -> needed(row, kind.key());
            case MAX_LENGTH, MAX_JUMP -> positive(row, kind.key());
            case REQUIRED, UNIQUE -> flag(row, kind.key());
            case PATTERN -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal flag(BodyKeys row, String key) {
        if (!row.flag(key)) {
            row.wrong(key, "records.violation.schema.rules.flag", key);
        }
        return BigDecimal.ZERO;
    }

    private static BigDecimal positive(BodyKeys row, String key) {
        BigDecimal number = needed(row, key);
        if (number.signum() < 0) {
            row.wrong(key, "records.violation.schema.number", key, number.toPlainString());
        }
        return number;
    }

    private static BigDecimal needed(BodyKeys row, String key) {
        Optional<BigDecimal> number = row.number(key);
        if (number.isEmpty() && row.text(key).isEmpty()) {
            row.wrong(key, "records.violation.schema.number", key, "");
        }
        return number.orElse(BigDecimal.ZERO);
    }

    private static String pattern(BodyKeys row) {
        String pattern = row.text(FieldRule.Kind.PATTERN.key()).orElse("");
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException wrong) {
            row.wrong("pattern", "records.violation.schema.pattern", Shortened.text(pattern));
            return "";
        }
        if (pattern.isEmpty() || pattern.length() > FieldRule.MAX_PATTERN) {
            row.wrong("pattern", "records.violation.schema.pattern", Shortened.text(pattern));
        }
        return pattern;
    }
}
