package org.ecities.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code rules} of a schema: each a mapping that says by its keys which kind of rule it is. */
final class RecordRulesReader {

    /** Most rules across fields of one schema. */
    static final int MAX_RULES = 100;

    private final Set<String> ids;

    /** Takes the ids of the fields. */
    RecordRulesReader(Set<String> ids) {
        this.ids = ids;
    }

    List<RecordRule> read(BodyKeys schema) {
        List<RecordRule> rules = new ArrayList<>();
        List<BodyKeys> rows = schema.rows("rules");
        if (rows.size() > MAX_RULES) {
            schema.wrong("rules", "records.violation.schema.rules.many", rows.size(), MAX_RULES);
            return rules;
        }
        rows.forEach(row -> rule(row).ifPresent(rules::add));
        return rules;
    }

    private Optional<RecordRule> rule(BodyKeys row) {
        List<String> keys = row.keys();
        Violation.Severity severity = FieldRulesReader.severity(row);
        if (keys.contains("sum")) {
            row.expect("sum", "whole", "tolerance", "severity");
            BigDecimal tolerance = row.number("tolerance").orElse(BigDecimal.ZERO);
            List<String> parts = row.texts("sum");
            parts.forEach(part -> known(row, "sum", part));
            return Optional.of(new RecordRule.Sum(field(row, "whole"), parts, tolerance, severity));
        }
        if (keys.contains("notAfter")) {
            row.expect("field", "notAfter", "severity");
            return Optional.of(new RecordRule.NotAfter(field(row, "field"), field(row, "notAfter"), severity));
        }
        if (keys.contains("atMost")) {
            row.expect("field", "atMost", "severity");
            return Optional.of(new RecordRule.AtMost(field(row, "field"), field(row, "atMost"), severity));
        }
        if (keys.contains("requiredWhen")) {
            row.expect("field", "requiredWhen", "is", "severity");
            return Optional.of(new RecordRule.RequiredWhen(
                    field(row, "field"), field(row, "requiredWhen"), row.texts("is"), severity));
        }
        row.wrong("", "records.violation.schema.rules.one", "sum, notAfter, atMost, requiredWhen");
        return Optional.empty();
    }

    private String field(BodyKeys row, String key) {
        String id = row.text(key).orElse("");
        known(row, key, id);
        return id;
    }

    private void known(BodyKeys row, String key, String id) {
        if (!ids.contains(id)) {
            row.wrong(key, "records.violation.schema.rules.field", Shortened.text(id));
        }
    }
}
