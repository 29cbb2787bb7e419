package org.ecities.sheets.cells;

import java.util.Optional;
import java.util.Set;
import org.ecities.records.Field;
import org.ecities.records.FieldType;
import org.ecities.records.FieldTypes;
import org.ecities.records.Inputs;
import org.ecities.records.Value;

/**
 * What the values of a field usually look like, found out from its type, so that new types need nothing here.
 *
 * @param list       true when the field holds several texts
 * @param byLanguage true when it holds one text for each language
 */
public record FieldShape(boolean list, boolean byLanguage) {

    private static final Set<String> NUMBERS = Set.of("integer", "decimal", "percent", "quantity");

    /** The shape of a field. */
    public static FieldShape of(Field field, FieldTypes types) {
        FieldType type = types.of(field);
        Optional<Value> probe = type.byLanguage() ? Optional.empty() : type.typed(field, Inputs.of("x"));
        return new FieldShape(probe.filter(Value.Items.class::isInstance).isPresent(), type.byLanguage());
    }

    /** True when a workbook may hold the values of a field as numbers. */
    public static boolean number(Field field) {
        return NUMBERS.contains(field.type());
    }
}
