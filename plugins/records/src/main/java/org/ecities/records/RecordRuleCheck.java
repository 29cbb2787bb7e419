package org.ecities.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds a record against the rules across its fields. A rule about a field the reader does not know says nothing. */
final class RecordRuleCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Schemas schemas;
    private final FieldTypes types;

    RecordRuleCheck(Schemas schemas, FieldTypes types) {
        this.schemas = schemas;
        this.types = types;
    }

    List<Violation> check(PageRecord record, Schema schema) {
        List<Violation> violations = new ArrayList<>();
        for (RecordRule rule : schema.rules()) {
            if (rule.isAbout(schema)) {
                broken(rule, new Sheet(record, schema)).ifPresent(violations::add);
            }
        }
        return violations;
    }

    private Optional<Violation> broken(RecordRule rule, Sheet sheet) {
        if (rule instanceof RecordRule.Sum sum) {
            return sum(sum, sheet);
        }
        if (rule instanceof RecordRule.NotAfter order) {
            return notAfter(order, sheet);
        }
        return rule instanceof RecordRule.AtMost most ? atMost(most, sheet) : needed((RecordRule.RequiredWhen) rule, sheet);
    }

    private Optional<Violation> sum(RecordRule.Sum rule, Sheet sheet) {
        Optional<BigDecimal> whole = sheet.number(rule.whole());
        List<BigDecimal> parts = rule.parts().stream().flatMap(part -> sheet.number(part).stream()).toList();
        if (whole.isEmpty() || parts.size() < rule.parts().size()) {
            return Optional.empty();
        }
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal difference = sum.subtract(whole.get()).abs().multiply(HUNDRED);
        boolean fits = difference.compareTo(whole.get().abs().multiply(rule.tolerance())) <= 0;
        return fits
                ? Optional.empty()
                : Optional.of(sheet.violation(
                        rule, "records.violation.sum", sum, whole.get(), new Labels(rule.parts().stream().map(sheet::label).toList())));
    }

    private Optional<Violation> notAfter(RecordRule.NotAfter rule, Sheet sheet) {
        Optional<LocalDate> first = sheet.days(rule.field()).map(IndexValue.Days::first);
        Optional<LocalDate> last = sheet.days(rule.other()).map(IndexValue.Days::last);
        return first.isPresent() && last.isPresent() && first.get().isAfter(last.get())
                ? Optional.of(sheet.violation(rule, "records.violation.notAfter", sheet.label(rule.other())))
                : Optional.empty();
    }

    private Optional<Violation> atMost(RecordRule.AtMost rule, Sheet sheet) {
        Optional<BigDecimal> number = sheet.number(rule.field());
        Optional<BigDecimal> limit = sheet.number(rule.other());
        return number.isPresent() && limit.isPresent() && number.get().compareTo(limit.get()) > 0
                ? Optional.of(sheet.violation(
                        rule, "records.violation.atMost", number.get(), sheet.label(rule.other()), limit.get()))
                : Optional.empty();
    }

    private Optional<Violation> needed(RecordRule.RequiredWhen rule, Sheet sheet) {
        Optional<Value> other = sheet.value(rule.other());
        boolean counts = other.isPresent()
                && (rule.is().isEmpty() || other.get().texts().stream().anyMatch(rule.is()::contains));
        return counts && sheet.value(rule.field()).isEmpty()
                ? Optional.of(sheet.violation(rule, "records.violation.requiredWhen", sheet.label(rule.other())))
                : Optional.empty();
    }

    /** Several labels in one message. */
    private record Labels(List<Said> labels) implements Worded {
        @Override
        public String text(Locale locale) {
            return labels.stream().map(label -> label.text(locale)).collect(Collectors.joining(", "));
        }
    }

    /** A record with its schema, asked field by field. */
    private final class Sheet {

        private final PageRecord record;
        private final Schema schema;

        Sheet(PageRecord record, Schema schema) {
            this.record = record;
            this.schema = schema;
        }

        Optional<Value> value(String id) {
            return record.field(field(id)).map(FieldValue::value).filter(value -> !value.isBlank());
        }

        Optional<BigDecimal> number(String id) {
            return value(id).flatMap(value -> FieldRuleCheck.numbers(types, field(id), value, schemas).stream().findFirst());
        }

        Optional<IndexValue.Days> days(String id) {
            return value(id)
                    .flatMap(value -> types.of(field(id)).indexed(field(id), value, schemas).stream().findFirst())
                    .filter(IndexValue.Days.class::isInstance)
                    .map(IndexValue.Days.class::cast);
        }

        Said label(String id) {
            return Said.label(field(id));
        }

        Violation violation(RecordRule rule, String key, Object... arguments) {
            String id = field(rule.fields().get(0)).id();
            int line = record.writtenId(field(id)).map(record::line).orElse(0);
            return new Violation(id, line, rule.severity(), key, List.of(arguments));
        }

        private Field field(String id) {
            return schema.field(id).orElseThrow();
        }
    }
}
