package org.ecities.sheets.in;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ecities.sheets.RowRejection;
import org.ecities.sheets.cells.SheetColumn;
import org.ecities.sheets.files.SheetLine;

/**
 * Which column of a file is which.
 *
 * @param heads   heads of the columns as they stand in the file
 * @param columns what each one is, by its place; empty for a column that is left out
 */
public record ColumnChoice(List<String> heads, List<Optional<SheetColumn>> columns) {

    private static final String NUMBER = "[0-9]{1,15}";

    /** Copies the lists. */
    public ColumnChoice {
        heads = List.copyOf(heads);
        columns = List.copyOf(columns);
    }

    /** Reads a line. */
    public SheetRow row(SheetLine line) {
        List<RowRejection> faults = new ArrayList<>();
        Optional<Long> id = number(line, SheetColumn.ID, faults);
        int version = number(line, SheetColumn.VERSION, faults).map(Long::intValue).orElse(0);
        String page = text(line, SheetColumn.PAGE);
        Map<String, Integer> privates = privates(text(line, SheetColumn.PRIVATE));
        return new SheetRow(line.line(), id, page, version, privates, fields(line, version > 0, faults), faults);
    }

    private Map<String, FieldTold> fields(SheetLine line, boolean whole, List<RowRejection> faults) {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        List<String> unreadable = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            Optional<SheetColumn> column = columns.get(place).filter(found -> !found.ofPage());
            if (column.isEmpty()) {
                continue;
            }
            SheetLine.Fault fault = line.faults().get(place);
            if (fault != null) {
                faults.add(new RowRejection(line.line(), heads.get(place), fault.key(), fault.arguments()));
                unreadable.add(column.get().field());
            }
            texts.computeIfAbsent(column.get().field(), id -> new LinkedHashMap<>())
                    .put(column.get().part(), cell(line, place));
        }
        Map<String, FieldTold> fields = new LinkedHashMap<>();
        texts.forEach((id, cells) -> fields.put(id, new FieldTold.Cells(cells, whole)));
        unreadable.forEach(fields::remove);
        return fields;
    }

    private Optional<Long> number(SheetLine line, String column, List<RowRejection> faults) {
        String text = text(line, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches(NUMBER) || column.equals(SheetColumn.VERSION) && text.length() > 9) {
            faults.add(RowRejection.cell(
                    line.line(), heads.get(place(column).orElseThrow()), "sheets.cell.integer", org.ecities.sheets.Found.text(text)));
            return Optional.empty();
        }
        return Optional.of(Long.valueOf(text));
    }

    private String text(SheetLine line, String column) {
        OptionalInt place = place(column);
        return place.isPresent()
                ? org.ecities.sheets.cells.FormulaGuard.unguarded(cell(line, place.getAsInt()).strip())
                : "";
    }

    private static String cell(SheetLine line, int place) {
        return place < line.cells().size() ? line.cells().get(place) : "";
    }

    private OptionalInt place(String column) {
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).filter(found -> found.field().equals(column)).isPresent()) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    private static Map<String, Integer> privates(String text) {
        Map<String, Integer> privates = new LinkedHashMap<>();
        for (String part : text.split("\\s+")) {
            String[] sides = part.split("=", 2);
            if (sides.length == 2 && sides[1].matches("[0-9]{1,9}")) {
                privates.put(sides[0], Integer.valueOf(sides[1]));
            }
        }
        return privates;
    }
}
