package org.ecities.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads the fields of rows, which are simpler than those of a record. */
final class RowFieldsReader {

    /** What makes sense of a whole field only. */
    private static final List<String> NOT_HERE =
            List.of("group", "core", "evidence", "facet", "was", "key", "readers", "writers", "consent", "fields");

    /** The fields of a field of rows; none for another field. */
    List<Field> read(BodyKeys row, BiFunction<BodyKeys, Set<String>, Field> reader) {
        boolean rows = row.text("type").filter(RowsType.NAME::equals).isPresent();
        boolean said = row.keys().contains("fields");
        if (rows != said) {
            row.wrong(rows ? "type" : "fields", "records.violation.schema.rows.fields", row.text("id").orElse(""));
        }
        return rows && said ? fields(row, reader) : List.of();
    }

    private List<Field> fields(BodyKeys row, BiFunction<BodyKeys, Set<String>, Field> reader) {
        List<Field> fields = new ArrayList<>();
        Set<String> ids = new HashSet<>(Set.of(Row.ID));
        for (BodyKeys keys : row.rows("fields")) {
            NOT_HERE.stream()
                    .filter(keys.keys()::contains)
                    .forEach(key -> keys.wrong(key, "records.violation.schema.rows.key", key));
            if (keys.text("type").filter(RowsType.NAME::equals).isPresent()) {
                keys.wrong("type", "records.violation.schema.rows.rows");
                continue;
            }
            Field field = reader.apply(keys, Set.of());
            FieldRulesReader.refuse(keys, field, FieldRule.Kind.MAX_JUMP);
            if (!ids.add(field.id())) {
                keys.wrong("id", "records.violation.schema.twice", field.id());
            }
            fields.add(field);
        }
        if (fields.isEmpty()) {
            row.wrong("fields", "records.violation.schema.rows.fields", row.text("id").orElse(""));
        }
        return fields;
    }
}
