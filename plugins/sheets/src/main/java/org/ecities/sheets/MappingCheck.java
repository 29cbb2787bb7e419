package org.ecities.sheets;

import java.util.ArrayList;
import java.util.List;
import org.ecities.records.Field;
import org.ecities.records.NearestName;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;

/** Compares a mapping with the schema it fills. */
final class MappingCheck {

    private MappingCheck() {}

    /** The schema of a mapping; throws when it is missing or lacks a field. */
    static Schema schema(Mapping mapping, Schemas schemas) {
        Schema schema = schemas.schema(mapping.schema())
                .orElseThrow(() -> new SheetException(
                        "sheets.mapping.schema", mapping.schema(), Schema.PAGE_PREFIX + mapping.schema()));
        List<RowRejection> faults = new ArrayList<>();
        List<String> known = schema.fields().stream().map(Field::id).toList();
        mapping.fields().stream()
                .map(Mapping.FieldOf::field)
                .filter(field -> !known.contains(field))
                .forEach(field -> faults.add(RowRejection.file(
                        "sheets.mapping.field",
                        field,
                        schema.name(),
                        NearestName.of(field, known).orElse(String.join(", ", known)))));
        mapping.fields().stream()
                .map(Mapping.FieldOf::field)
                .filter(id -> schema.field(id).filter(Field::isPrivate).isPresent())
                .forEach(id -> faults.add(RowRejection.file("sheets.mapping.private", id, schema.name())));
        if (!faults.isEmpty()) {
            throw new SheetException(faults);
        }
        return schema;
    }
}
