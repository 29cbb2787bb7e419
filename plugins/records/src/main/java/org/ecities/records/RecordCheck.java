package org.ecities.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a record against its schema. What does not fit is said, never changed. */
public final class RecordCheck {

    private final Schemas schemas;
    private final FieldTypes types;
    private final FieldRuleCheck rules;
    private final RecordRuleCheck acrossFields;

    /** Takes the schemas (for vocabularies) and the field types. */
    public RecordCheck(Schemas schemas, FieldTypes types) {
        this.schemas = schemas;
        this.types = types;
        this.rules = new FieldRuleCheck(schemas, types);
        this.acrossFields = new RecordRuleCheck(schemas, types);
    }

    /** Everything that does not fit, in the order of the schema; unknown fields last. */
    public List<Violation> check(PageRecord record, Schema schema) {
        List<Violation> violations = new ArrayList<>();
        schema.fields().forEach(field -> violations.addAll(check(record, field)));
        violations.addAll(acrossFields.check(record, schema));
        record.fields().keySet().stream()
                .filter(id -> schema.field(id).isEmpty())
                .forEach(id -> violations.add(unknown(id, record.line(id), schema)));
        return violations;
    }

    /** What does not fit in one field. */
    public List<Violation> check(PageRecord record, Field field) {
        Optional<FieldValue> value = record.field(field);
        int line = record.writtenId(field).map(record::line).orElse(0);
        if (value.isEmpty() || value.get().value().isBlank()) {
            return field.required() && !field.closed()
                    ? List.of(Violation.error(field.id(), line, "records.violation.required"))
                    : FieldRuleCheck.absent(field, line);
        }
        List<Violation> violations = new ArrayList<>(apart(record, field));
        if (field.closed()) {
            return violations;
        }
        violations.addAll(types.of(field).check(field, value.get(), schemas, line));
        violations.addAll(rules.check(field, value.get().value(), line));
        violations.addAll(EvidenceCheck.check(field, value.get().evidence(), line));
        return violations;
    }

    /** A private value that stands in the text is seen by everybody who sees the page. */
    private static List<Violation> apart(PageRecord record, Field field) {
        return record.writtenId(field)
                .filter(id -> field.isPrivate() && record.line(id) > 0)
                .map(id -> List.of(Violation.error(
                        field.id(), record.line(id), "records.violation.private.text", Shortened.text(id))))
                .orElse(List.of());
    }

    private static Violation unknown(String id, int line, Schema schema) {
        String found = Shortened.text(id);
        return NearestName.of(id, schema.fields().stream().map(Field::id).toList())
                .map(near -> Violation.warning(id, line, "records.violation.unknown.near", found, near))
                .orElseGet(() -> Violation.warning(id, line, "records.violation.unknown", found));
    }
}
