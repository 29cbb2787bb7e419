package org.ecities.sheets.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ecities.pages.Messages;
import org.ecities.records.Evidence;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.Schema;
import org.ecities.sheets.cells.FieldCells;
import org.ecities.sheets.cells.FieldShape;
import org.ecities.sheets.cells.SheetColumn;
import org.ecities.sheets.in.ColumnChoice;

/** What a column of a file may be, for a list to choose from. */
final class ColumnOptions {

    private final Schema schema;
    private final FieldTypes types;
    private final Messages words;

    ColumnOptions(Schema schema, FieldTypes types, Messages words) {
        this.schema = schema;
        this.types = types;
        this.words = words;
    }

    /** All of them, with those that are chosen now. */
    List<Option> all(ColumnChoice chosen) {
        Set<SheetColumn> columns = new LinkedHashSet<>();
        List.of(SheetColumn.ID, SheetColumn.PAGE, SheetColumn.VERSION)
                .forEach(path -> columns.add(new SheetColumn(path, "")));
        if (schema.hasPrivateFields()) {
            columns.add(new SheetColumn(SheetColumn.PRIVATE, ""));
        }
        for (Field field : schema.fields()) {
            parts(field).forEach(part -> columns.add(new SheetColumn(field.id(), part)));
            chosen.columns().stream()
                    .flatMap(column -> column.stream())
                    .filter(column -> column.field().equals(field.id()))
                    .forEach(columns::add);
        }
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.text("sheets.import.column.none")));
        columns.forEach(column -> options.add(new Option(column.path(), label(column))));
        return options;
    }

    private Set<String> parts(Field field) {
        Set<String> parts = new LinkedHashSet<>(new FieldCells(FieldShape.of(field, types)).standard(field.type()));
        if (field.evidence()) {
            parts.addAll(Evidence.KEYS);
        }
        return parts;
    }

    /** What people call a column. */
    String label(SheetColumn column) {
        if (column.ofPage()) {
            return words.text("sheets.column." + column.field().substring(1));
        }
        String label = schema.field(column.field()).map(field -> field.label(words.locale())).orElse(column.field());
        if (column.part().isEmpty()) {
            return label;
        }
        String key = "sheets.column.part." + column.part();
        String part = words.text(key);
        return label + ": " + (part.equals(key) ? column.part() : part);
    }
}
