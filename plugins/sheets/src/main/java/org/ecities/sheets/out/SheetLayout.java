package org.ecities.sheets.out;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ecities.pages.Messages;
import org.ecities.records.Evidence;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.Schema;
import org.ecities.sheets.cells.FieldCells;
import org.ecities.sheets.cells.FieldShape;
import org.ecities.sheets.cells.SheetColumn;
import org.ecities.sheets.files.SheetCell;

/** The columns of a sheet: those each field has anyway, and those that the values at hand need. */
final class SheetLayout {

    private final Schema schema;
    private final Map<String, FieldCells> cells = new LinkedHashMap<>();
    private final Map<String, Set<String>> parts = new LinkedHashMap<>();

    SheetLayout(Schema schema, FieldTypes types) {
        this.schema = schema;
        for (Field field : schema.fields()) {
            FieldCells fieldCells = new FieldCells(FieldShape.of(field, types));
            cells.put(field.id(), fieldCells);
            Set<String> standard = new LinkedHashSet<>(fieldCells.standard(field.type()));
            if (field.evidence()) {
                standard.addAll(Evidence.KEYS);
            }
            parts.put(field.id(), standard);
        }
    }

    /** Makes room for the values of a record. */
    void add(ExportedRecord record) {
        record.values().forEach((id, value) -> {
            Set<String> known = parts.get(id);
            cells.get(id).cells(value).keySet().stream()
                    .filter(part -> known.size() < FieldCells.MAX_PARTS || !FieldCells.partName(part))
                    .forEach(known::add);
        });
    }

    /** The columns in order: about the page, then field by field. */
    List<SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(new SheetColumn(SheetColumn.ID, ""));
        columns.add(new SheetColumn(SheetColumn.PAGE, ""));
        columns.add(new SheetColumn(SheetColumn.VERSION, ""));
        if (schema.hasPrivateFields()) {
            columns.add(new SheetColumn(SheetColumn.PRIVATE, ""));
        }
        schema.fields().forEach(field -> ordered(field.id()).forEach(part -> columns.add(new SheetColumn(field.id(), part))));
        return columns;
    }

    private List<String> ordered(String field) {
        Set<String> known = parts.get(field);
        List<String> ordered = new ArrayList<>();
        if (known.contains(FieldCells.WHOLE)) {
            ordered.add(FieldCells.WHOLE);
        }
        known.stream().filter(FieldCells::partName).forEach(ordered::add);
        Evidence.KEYS.stream().filter(known::contains).forEach(ordered::add);
        return ordered;
    }

    /** The head of a column in somebody's language. */
    static String head(SheetColumn column, Schema schema, Messages words) {
        if (column.ofPage()) {
            return column.head(words.text("sheets.column." + column.field().substring(1)));
        }
        Field field = schema.field(column.field()).orElseThrow();
        String label = field.label(words.locale());
        return column.head(column.part().isEmpty() ? label : partWords(field, label, column.part(), words));
    }

    private static String partWords(Field field, String label, String part, Messages words) {
        boolean named = Evidence.KEYS.contains(part) || field.type().equals("geo");
        String shown = named ? words.text("sheets.column.part." + part) : part;
        return field.type().equals("textByLanguage") ? label + " (" + part + ")" : label + ": " + shown;
    }

    /** The cells of a record for these columns. */
    List<SheetCell> row(ExportedRecord record, List<SheetColumn> columns) {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        record.values().forEach((id, value) -> texts.put(id, cells.get(id).cells(value, all(id))));
        List<SheetCell> row = new ArrayList<>(columns.size());
        for (SheetColumn column : columns) {
            row.add(column.ofPage() ? pageCell(record, column) : cell(column, texts.getOrDefault(column.field(), Map.of())));
        }
        return row;
    }

    private Set<String> all(String field) {
        return new TreeSet<>(parts.get(field));
    }

    private SheetCell cell(SheetColumn column, Map<String, String> texts) {
        boolean number = column.part().isEmpty() && FieldShape.number(schema.field(column.field()).orElseThrow());
        return new SheetCell(texts.getOrDefault(column.part(), ""), number);
    }

    private static SheetCell pageCell(ExportedRecord record, SheetColumn column) {
        return switch (column.field()) {
            case SheetColumn.ID -> new SheetCell(String.valueOf(record.pageId()), true);
            case SheetColumn.VERSION -> new SheetCell(String.valueOf(record.version()), true);
            case SheetColumn.PRIVATE -> SheetCell.of(record.privatesText());
            default -> SheetCell.of(org.ecities.sheets.cells.CellText.of(record.page()));
        };
    }

    /** A value's field cells. */
    FieldCells cells(String field) {
        return cells.get(field);
    }

    /** True when a value is kept out of the sheet. */
    boolean leavesOut(String field, FieldValue value) {
        return cells.get(field).cells(value, all(field)).values().stream()
                .anyMatch(cell -> cell.startsWith(org.ecities.sheets.cells.CellText.KEPT));
    }
}
