package org.ecities.records.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.records.Field;
import org.ecities.records.FieldValue;
import org.ecities.records.PageRecord;
import org.ecities.records.Schema;
import org.ecities.records.Value;

/**
 * What two data sheets say in one field.
 *
 * @param one   absent for nothing
 * @param other absent for nothing
 */
public record FieldDifference(Field field, Optional<FieldValue> one, Optional<FieldValue> other) {

    /** True when both say the same, with the same source. */
    public boolean same() {
        return one.equals(other);
    }

    /** All fields that one of the sheets fills in: those of the schema in its order, then others in theirs. */
    public static List<FieldDifference> of(Schema schema, Optional<PageRecord> one, Optional<PageRecord> other) {
        List<FieldDifference> differences = new ArrayList<>();
        schema.fields().forEach(field -> add(differences, field, one, other));
        unknown(schema, one, other).forEach(field -> add(differences, field, one, other));
        return List.copyOf(differences);
    }

    private static void add(
            List<FieldDifference> differences, Field field, Optional<PageRecord> one, Optional<PageRecord> other) {
        FieldDifference found = new FieldDifference(field, value(one, field), value(other, field));
        if (found.one().isPresent() || found.other().isPresent()) {
            differences.add(found);
        }
    }

    private static Optional<FieldValue> value(Optional<PageRecord> sheet, Field field) {
        return sheet.flatMap(record -> record.field(field)).filter(value -> !value.value().isBlank());
    }

    private static List<Field> unknown(Schema schema, Optional<PageRecord> one, Optional<PageRecord> other) {
        Set<String> ids = new LinkedHashSet<>();
        one.ifPresent(record -> ids.addAll(record.fields().keySet()));
        other.ifPresent(record -> ids.addAll(record.fields().keySet()));
        return ids.stream()
                .filter(id -> schema.field(id).isEmpty())
                .map(id -> Field.of(id, list(id, one) || list(id, other) ? "tags" : "text"))
                .toList();
    }

    private static boolean list(String id, Optional<PageRecord> sheet) {
        return sheet.flatMap(record -> record.field(id)).filter(field -> field.value() instanceof Value.Items).isPresent();
    }
}
