package org.ecities.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Holds a value against the rules of its field. A rule about numbers says nothing of a value that is none. */
final class FieldRuleCheck {

    private static final int MAX_PATTERNS = 1_000;
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private final Schemas schemas;
    private final FieldTypes types;

    FieldRuleCheck(Schemas schemas, FieldTypes types) {
        this.schemas = schemas;
        this.types = types;
    }

    /** What a field without a value breaks. */
    static List<Violation> absent(Field field, int line) {
        return FieldRule.of(FieldRule.Kind.REQUIRED, field.rules())
                .map(rule -> rule.broken(field.id(), line, "records.violation.required"))
                .stream()
                .toList();
    }

    /** What a value that is not blank breaks. */
    List<Violation> check(Field field, Value value, int line) {
        List<Violation> violations = new ArrayList<>();
        for (FieldRule rule : field.rules()) {
            broken(rule, field, value, line).ifPresent(violations::add);
        }
        return violations;
    }

    private Optional<Violation> broken(FieldRule rule, Field field, Value value, int line) {
        return switch (rule.kind()) {
            case MIN, MAX -> numbers(types, field, value, schemas).stream()
                    .filter(number -> outside(rule, number))
                    .findFirst()
                    .map(number -> rule.broken(
                            field.id(), line, "records.violation." + rule.kind().key(),
                            number.toPlainString(), rule.number().toPlainString()));
            case PATTERN -> value.texts().stream()
                    .filter(text -> !text.isBlank())
                    .flatMap(text -> pattern(rule, field, text, line).stream())
                    .findFirst();
            case MAX_LENGTH -> value.texts().stream()
                    .map(text -> text.codePointCount(0, text.length()))
                    .filter(length -> length > rule.number().intValue())
                    .findFirst()
                    .map(length -> rule.broken(
                            field.id(), line, "records.violation.maxLength", length, rule.number().intValue()));
            case REQUIRED, MAX_JUMP, UNIQUE -> Optional.empty();
        };
    }

    private static boolean outside(FieldRule rule, BigDecimal number) {
        int order = number.compareTo(rule.number());
        return rule.kind() == FieldRule.Kind.MIN ? order < 0 : order > 0;
    }

    private Optional<Violation> pattern(FieldRule rule, Field field, String text, int line) {
        if (PATTERNS.size() > MAX_PATTERNS) {
            PATTERNS.clear();
        }
        Pattern pattern = PATTERNS.computeIfAbsent(rule.pattern(), Pattern::compile);
        try {
            return pattern.matcher(new StepsText(text.strip())).matches()
                    ? Optional.empty()
                    : Optional.of(rule.broken(
                            field.id(), line, "records.violation.pattern", Shortened.text(text), rule.pattern()));
        } catch (StepsText.UsedUpException | StackOverflowError astray) {
            return Optional.of(Violation.warning(field.id(), line, "records.violation.pattern.steps", rule.pattern()));
        }
    }

    /** The rows in which a value stands a second time that may stand once. */
    static List<Violation> unique(Field rows, Value value, int line) {
        List<Violation> violations = new ArrayList<>();
        for (Field sub : rows.fields()) {
            FieldRule.of(FieldRule.Kind.UNIQUE, sub.rules()).ifPresent(rule -> {
                Set<List<String>> seen = new HashSet<>();
                Row.all(value).orElse(List.of()).forEach(row -> Optional.ofNullable(row.cells().get(sub.id()))
                        .filter(cell -> !cell.isBlank() && !seen.add(cell.texts()))
                        .ifPresent(cell -> violations.add(rule.broken(
                                rows.id() + "." + sub.id(), line, "records.violation.unique",
                                Shortened.text(String.join(", ", cell.texts())), row.id()))));
            });
        }
        return violations;
    }

    /** The numbers of a value, in the field's unit. */
    static List<BigDecimal> numbers(FieldTypes types, Field field, Value value, Schemas schemas) {
        return types.of(field).indexed(field, value, schemas).stream()
                .filter(IndexValue.Number.class::isInstance)
                .map(number -> ((IndexValue.Number) number).number())
                .toList();
    }
}
