package org.ecities.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ecities.records.Evidence;
import org.ecities.records.FieldValue;
import org.ecities.sheets.Mapping.FieldOf;

/** Reads the values of a row as its mapping says. */
final class RowReader {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final int YEAR = 4;

    private final Mapping mapping;

    RowReader(Mapping mapping) {
        this.mapping = mapping;
    }

    /** The values of a row by field, without those that are not known, and what cannot be read. */
    record RowValues(Map<String, FieldValue> fields, List<RowRejection> faults) {}

    /** What tells a row from the others; absent without identifier or name. */
    Optional<RowIdentity> identity(SheetRow row) {
        List<String> names = mapping.pageName().from().stream()
                .map(part -> RowText.cell(row, part))
                .filter(name -> !name.isEmpty())
                .toList();
        String key = RowText.cell(row, mapping.keyColumn());
        if (key.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        String shown = RowText.cell(row, mapping.pageName().shown());
        List<String> qualifiers = mapping.pageName().tellApart().stream().map(row::cell).toList();
        return Optional.of(new RowIdentity(key, shown.isEmpty() ? names.get(0) : shown, names, qualifiers));
    }

    /** Why a row has no identity. */
    RowRejection unidentified(SheetRow row) {
        String column = RowText.cell(row, mapping.keyColumn()).isEmpty()
                ? mapping.keyColumn()
                : mapping.pageName().from().get(0);
        return RowRejection.cell(row.line(), column, "sheets.cell.empty");
    }

    /** The values of a row. */
    RowValues values(SheetRow row) {
        List<RowRejection> faults = new ArrayList<>();
        Evidence evidence = evidence(row, faults);
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        for (FieldOf field : mapping.fields()) {
            value(row, field, field.evidence() ? evidence : Evidence.NONE, fields, faults);
        }
        return new RowValues(fields, faults);
    }

    /** The column to name when a field is at fault. */
    String column(String field) {
        String id = field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
        return mapping.fields().stream()
                .filter(each -> each.field().equals(id))
                .findFirst()
                .map(each -> String.join(", ", each.columns()))
                .orElse("");
    }

    private static void value(
            SheetRow row,
            FieldOf field,
            Evidence evidence,
            Map<String, FieldValue> fields,
            List<RowRejection> faults) {
        Converted converted = field.conversion().convert(field.columns().stream().map(part -> RowText.cell(row, part)).toList());
        if (converted instanceof Converted.Known known) {
            fields.put(field.field(), new FieldValue(known.value(), evidence));
        } else if (converted instanceof Converted.Wrong wrong) {
            String column = field.columns().get(wrong.cell());
            faults.add(new RowRejection(row.line(), column, wrong.key(), wrong.arguments()));
        }
    }

    private Evidence evidence(SheetRow row, List<RowRejection> faults) {
        return new Evidence(
                mapping.evidence().asOf().flatMap(column -> year(row, column, faults)),
                Optional.of(mapping.evidence().source().of(row)),
                Optional.of(mapping.evidence().status()),
                Optional.empty());
    }

    private static Optional<String> year(SheetRow row, String column, List<RowRejection> faults) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (!DATE.matcher(cell).matches()) {
            faults.add(RowRejection.cell(row.line(), column, "sheets.cell.date", Found.text(cell)));
            return Optional.empty();
        }
        return Optional.of(cell.substring(0, YEAR));
    }
}
