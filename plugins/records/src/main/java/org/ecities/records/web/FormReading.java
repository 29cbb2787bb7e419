package org.ecities.records.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.records.Evidence;
import org.ecities.records.Field;
import org.ecities.records.FieldType;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.Inputs;
import org.ecities.records.JumpCheck;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordCheck;
import org.ecities.records.Schema;
import org.ecities.records.Value;
import org.ecities.records.Violation;

/**
 * Finds out what a posted form changes. Each field is compared with what the form showed for the base, so a
 * field nobody touched is not written, in whatever notation it stands in the page.
 */
final class FormReading {

    private final FieldTypes types;
    private final RecordCheck check;
    private final JumpCheck jumps;
    private final FormInputs inputs;
    private final PageRecord base;
    private final Map<String, Optional<FieldValue>> changes = new LinkedHashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    FormReading(FieldTypes types, RecordCheck check, JumpCheck jumps, FormInputs inputs, PageRecord base) {
        this.types = types;
        this.check = check;
        this.jumps = jumps;
        this.inputs = inputs;
        this.base = base;
    }

    FormChanges read(Schema schema) {
        schema.fields().forEach(this::read);
        PageRecord after = after(schema);
        violations.addAll(fresh(after, schema));
        return new FormChanges(changes, violations, jumps.check(base, after, schema));
    }

    private void read(Field field) {
        Optional<FieldValue> before = base.field(field);
        Evidence known = before.map(FieldValue::evidence).orElse(Evidence.NONE);
        Evidence evidence = inputs.evidence(field, known);
        Optional<Value> value = value(field, before);
        Optional<FieldValue> after = value.map(set -> new FieldValue(set, evidence));
        if (!after.equals(before)) {
            changes.put(field.id(), after);
        }
        if (value.isEmpty() && before.isEmpty() && !evidence.isEmpty()) {
            violations.add(Violation.error(field.id(), 0, "records.violation.required"));
        }
    }

    private Optional<Value> value(Field field, Optional<FieldValue> before) {
        FieldType type = types.of(field);
        Optional<Inputs> sent = inputs.value(field);
        Inputs shown = before.flatMap(value -> type.inputs(field, value.value())).orElse(Inputs.none());
        return sent.isEmpty() || type.same(shown, sent.get())
                ? before.map(FieldValue::value)
                : type.typed(field, sent.get(), before.map(FieldValue::value));
    }

    /** Violations of the record as it would be, without those the base has too. */
    private List<Violation> fresh(PageRecord after, Schema schema) {
        List<Violation> before = base.fields().isEmpty() ? List.of() : check.check(base, schema);
        return check.check(after, schema).stream()
                .filter(found -> before.stream().noneMatch(found::same))
                .toList();
    }

    /** The record as it would be. */
    private PageRecord after(Schema schema) {
        Map<String, FieldValue> after = new LinkedHashMap<>(base.fields());
        schema.fields().stream()
                .filter(field -> changes.containsKey(field.id()))
                .forEach(field -> {
                    base.writtenId(field).ifPresent(after::remove);
                    changes.get(field.id()).ifPresent(value -> after.put(field.id(), value));
                });
        return new PageRecord(base.schema(), after, base.lines());
    }
}
