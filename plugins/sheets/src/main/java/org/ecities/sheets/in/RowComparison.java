package org.ecities.sheets.in;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.Schema;
import org.ecities.records.Value;
import org.ecities.sheets.Found;
import org.ecities.sheets.RowRejection;
import org.ecities.sheets.cells.CellProblem;
import org.ecities.sheets.cells.FieldCells;
import org.ecities.sheets.cells.FieldShape;

/**
 * Finds what a row changes: from the value it was made from, over what others did since. A field with its evidence is one
 * unit; in a text by language each language is one.
 */
final class RowComparison {

    private final Schema schema;
    private final Map<String, FieldCells> cells = new LinkedHashMap<>();
    private final Map<String, FieldShape> shapes = new LinkedHashMap<>();

    RowComparison(Schema schema, FieldTypes types) {
        this.schema = schema;
        for (Field field : schema.fields()) {
            FieldShape shape = FieldShape.of(field, types);
            shapes.put(field.id(), shape);
            cells.put(field.id(), new FieldCells(shape));
        }
    }

    /**
     * What a row changes, and what of it cannot be read.
     *
     * @param changes  in the order of the row
     * @param problems with line and column
     */
    record Result(List<FieldChange> changes, List<RowRejection> problems) {}

    /**
     * Compares.
     *
     * @param base values that the row was made from, by field id
     * @param now  values that the page has
     */
    Result compare(SheetRow row, Map<String, FieldValue> base, Map<String, FieldValue> now) {
        List<FieldChange> changes = new ArrayList<>();
        List<RowRejection> problems = new ArrayList<>(row.faults());
        row.fields().forEach((id, told) -> {
            Optional<Field> field = schema.field(id);
            if (field.isEmpty()) {
                problems.add(RowRejection.cell(row.line(), id, "sheets.row.field", Found.text(id), schema.name()));
                return;
            }
            try {
                change(field.get(), told, base, now).ifPresent(changes::add);
            } catch (CellProblem unreadable) {
                problems.add(new RowRejection(row.line(), column(field.get(), unreadable), unreadable.key(), unreadable.arguments()));
            }
        });
        return new Result(changes, problems);
    }

    private static String column(Field field, CellProblem problem) {
        return problem.part().isEmpty() ? field.id() : field.id() + "." + problem.part();
    }

    private Optional<FieldChange> change(
            Field field, FieldTold told, Map<String, FieldValue> base, Map<String, FieldValue> now) throws CellProblem {
        Optional<FieldValue> before = Optional.ofNullable(base.get(field.id()));
        Optional<FieldValue> present = Optional.ofNullable(now.get(field.id()));
        Optional<FieldValue> mine = told.value(cells.get(field.id()), before);
        if (mine.equals(before) || mine.equals(present)) {
            return Optional.empty();
        }
        if (present.equals(before)) {
            return Optional.of(new FieldChange(field, present, mine, false));
        }
        return shapes.get(field.id()).byLanguage()
                ? languages(field, before, present, mine)
                : Optional.of(new FieldChange(field, present, mine, true));
    }

    private static Optional<FieldChange> languages(
            Field field, Optional<FieldValue> before, Optional<FieldValue> present, Optional<FieldValue> mine) {
        Map<String, Value> base = entries(before);
        Map<String, Value> theirs = entries(present);
        Map<String, Value> wanted = entries(mine);
        Map<String, Value> merged = new LinkedHashMap<>(theirs);
        boolean clash = false;
        Set<String> all = new LinkedHashSet<>(base.keySet());
        all.addAll(wanted.keySet());
        for (String language : all) {
            Optional<Value> text = Optional.ofNullable(wanted.get(language));
            boolean same = text.equals(Optional.ofNullable(base.get(language)))
                    || text.equals(Optional.ofNullable(theirs.get(language)));
            if (!same) {
                clash |= !Optional.ofNullable(theirs.get(language)).equals(Optional.ofNullable(base.get(language)));
                text.ifPresentOrElse(found -> merged.put(language, found), () -> merged.remove(language));
            }
        }
        Optional<FieldValue> value = merged.isEmpty()
                ? Optional.empty()
                : Optional.of(new FieldValue(new Value.Entries(merged), mine.or(() -> present).orElseThrow().evidence()));
        return value.equals(present) ? Optional.empty() : Optional.of(new FieldChange(field, present, value, clash));
    }

    private static Map<String, Value> entries(Optional<FieldValue> value) {
        return value.map(FieldValue::value)
                .filter(Value.Entries.class::isInstance)
                .map(found -> ((Value.Entries) found).entries())
                .orElse(Map.of());
    }
}
