package org.ecities.views.web;

import java.util.ArrayList;
import java.util.List;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.Value;
import org.ecities.records.Violation;
import org.ecities.views.DirectoryRefusedException;
import org.ecities.views.Problem;

/**
 * Says what is wrong with wanted values that no record has. A value that does not fit the schema but stands in
 * some record is no mistake of the reader.
 */
final class ConditionCheck {

    private final Schemas schemas;
    private final FieldTypes types;

    ConditionCheck(Schemas schemas, FieldTypes types) {
        this.schemas = schemas;
        this.types = types;
    }

    /**
     * Checks the values of a request that found nothing.
     *
     * @throws DirectoryRefusedException when a value cannot be one of its field
     */
    void check(DirectoryRequest request, Schema schema) {
        List<Problem> problems = new ArrayList<>();
        request.conditions().forEach((id, values) -> schema.field(id)
                .ifPresent(field -> values.forEach(value -> check(field, value, problems))));
        if (!problems.isEmpty()) {
            throw new DirectoryRefusedException(problems);
        }
    }

    private void check(Field field, String value, List<Problem> problems) {
        types.of(field).check(field, FieldValue.of(Value.of(value)), schemas, 0).stream()
                .filter(violation -> violation.severity() == Violation.Severity.ERROR)
                .forEach(violation -> problems.add(messages -> messages.text(
                        "views.directory.value", field.label(messages.locale()), violation.text(messages))));
    }
}
