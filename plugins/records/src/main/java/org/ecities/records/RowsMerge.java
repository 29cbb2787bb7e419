package org.ecities.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.ConflictException.Clash;

/** Merges rows by their ids, cell by cell: their order, without the rows I took out, with those I added behind. */
final class RowsMerge {

    private final String field;
    private final Map<String, Row> base;
    private final Map<String, Row> theirs;
    private final Map<String, Row> mine;
    private final List<Clash> clashes = new ArrayList<>();

    private RowsMerge(String field, List<Row> base, List<Row> theirs, List<Row> mine) {
        this.field = field;
        this.base = byId(base);
        this.theirs = byId(theirs);
        this.mine = byId(mine);
    }

    /**
     * For three values that are rows; absent for others.
     *
     * @param base the value both started from, null for none
     */
    static Optional<RowsMerge> of(String field, Value base, Value theirs, Value mine) {
        Optional<List<Row>> before = base == null ? Optional.of(List.of()) : Row.all(base);
        Optional<List<Row>> their = Row.all(theirs);
        Optional<List<Row>> my = Row.all(mine);
        return before.isPresent() && their.isPresent() && my.isPresent()
                ? Optional.of(new RowsMerge(field, before.get(), their.get(), my.get()))
                : Optional.empty();
    }

    FieldMerge.Outcome merge(Evidence evidence) {
        Set<String> ids = new LinkedHashSet<>(theirs.keySet());
        ids.addAll(mine.keySet());
        List<Value> rows = new ArrayList<>();
        for (String id : ids) {
            row(id).ifPresent(row -> rows.add(row.value()));
        }
        Optional<FieldValue> merged = rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new FieldValue(new Value.Items(rows), evidence));
        return new FieldMerge.Outcome(merged, clashes);
    }

    /** A row that one took out and the other left alone is out; one that the other changed is a clash. */
    private Optional<Row> row(String id) {
        Row before = base.get(id);
        Row their = theirs.get(id);
        Row my = mine.get(id);
        if (their != null && my != null) {
            return Optional.of(new Row(id, cells(id, before, their, my)));
        }
        Row left = their == null ? my : their;
        if (before == null) {
            return Optional.of(left);
        }
        if (!left.equals(before)) {
            clashes.add(new Clash(field + "." + id, shown(before), shown(their), shown(my)));
        }
        return Optional.ofNullable(left.equals(before) ? null : my);
    }

    private Map<String, Value> cells(String id, Row before, Row their, Row my) {
        Set<String> cells = new LinkedHashSet<>(their.cells().keySet());
        cells.addAll(my.cells().keySet());
        Map<String, Value> merged = new LinkedHashMap<>();
        for (String cell : cells) {
            FieldMerge.Outcome one = new FieldMerge(field + "." + id + "." + cell, false)
                    .merge(cell(before, cell), cell(their, cell), cell(my, cell));
            one.field().ifPresent(value -> merged.put(cell, value.value()));
            clashes.addAll(one.clashes());
        }
        return merged;
    }

    private static Optional<FieldValue> cell(Row row, String cell) {
        return Optional.ofNullable(row).map(found -> found.cells().get(cell)).map(FieldValue::of);
    }

    private static String shown(Row row) {
        return row == null ? "" : YamlText.shown(FieldValue.of(new Value.Entries(row.cells())));
    }

    private static Map<String, Row> byId(List<Row> rows) {
        Map<String, Row> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        return byId;
    }
}
