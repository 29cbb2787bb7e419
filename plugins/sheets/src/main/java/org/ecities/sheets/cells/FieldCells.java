package org.ecities.sheets.cells;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ecities.records.Evidence;
import org.ecities.records.FieldValue;
import org.ecities.records.Value;

/**
 * One field's value as cells by part, and back. The part with the empty name is the value itself; a language, the name of an
 * entry such as {@code lat}, and each of {@link Evidence#KEYS} are parts of their own.
 */
public final class FieldCells {

    /** The part that holds a value as a whole. */
    public static final String WHOLE = "";
    /** Most parts of a field beside the value itself and its evidence. */
    public static final int MAX_PARTS = 50;

    private static final Pattern PART = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,29}");

    private final FieldShape shape;

    /** Takes the shape of the field. */
    public FieldCells(FieldShape shape) {
        this.shape = shape;
    }

    /** Texts of the cells by part, of a sheet that has every part. */
    public Map<String, String> cells(FieldValue value) {
        Map<String, String> cells = new LinkedHashMap<>();
        value(value.value(), cells);
        Evidence.KEYS.forEach(key ->
                value.evidence().part(key).ifPresent(text -> cells.put(key, CellText.of(text))));
        return cells;
    }

    /**
     * Texts of the cells by part, of a sheet that has some parts. A value they cannot hold is left out, and each cell
     * says that it stays.
     */
    public Map<String, String> cells(FieldValue value, Set<String> parts) {
        Map<String, String> cells = cells(value);
        if (parts.containsAll(cells.keySet())) {
            return cells;
        }
        cells.clear();
        parts.forEach(part -> cells.put(part, CellText.kept(0)));
        return cells;
    }

    private void value(Value value, Map<String, String> cells) {
        if (value instanceof Value.Scalar scalar && !shape.list() && !shape.byLanguage()) {
            cells.put(WHOLE, CellText.of(scalar.text()));
        } else if (value instanceof Value.Items list && shape.list() && scalars(list.items()) && !list.items().isEmpty()) {
            cells.put(WHOLE, CellText.of(list.texts()).orElseGet(() -> CellText.json(value)));
        } else if (value instanceof Value.Entries map && spread(map)) {
            map.entries().forEach((key, text) -> cells.put(key, CellText.of(((Value.Scalar) text).text())));
        } else {
            cells.put(WHOLE, CellText.json(value));
        }
    }

    private static boolean scalars(Iterable<Value> values) {
        for (Value value : values) {
            if (!(value instanceof Value.Scalar)) {
                return false;
            }
        }
        return true;
    }

    private static boolean spread(Value.Entries map) {
        return !map.entries().isEmpty()
                && map.entries().size() <= MAX_PARTS
                && map.entries().keySet().stream().allMatch(FieldCells::partName)
                && scalars(map.entries().values());
    }

    /** True for a name that a part of a value may have. */
    public static boolean partName(String name) {
        return PART.matcher(name).matches() && !Evidence.KEYS.contains(name) && !name.equals("value");
    }

    /**
     * Reads a value.
     *
     * @param cells texts by part, of every column the sheet has for the field; empty ones for empty cells
     * @param base  the value the sheet was made from; parts without a column are taken from it
     * @return the value; absent when there is none
     * @throws CellProblem a cell cannot be read, or two cells contradict each other
     */
    public Optional<FieldValue> read(Map<String, String> cells, Optional<FieldValue> base) throws CellProblem {
        Optional<Value> value = readValue(cells, base.map(FieldValue::value));
        Evidence before = base.map(FieldValue::evidence).orElse(Evidence.NONE);
        Evidence evidence = new Evidence(
                evidence("asOf", cells, before), evidence("source", cells, before),
                evidence("status", cells, before), evidence("note", cells, before));
        if (value.isEmpty()) {
            return alone(cells, evidence, before);
        }
        return Optional.of(new FieldValue(value.get(), evidence));
    }

    /** A value that was removed takes its evidence along; evidence that was typed needs a value. */
    private static Optional<FieldValue> alone(Map<String, String> cells, Evidence evidence, Evidence before)
            throws CellProblem {
        for (String key : Evidence.KEYS) {
            String cell = cells.getOrDefault(key, "").strip();
            if (!cell.isEmpty() && !evidence.part(key).equals(before.part(key))) {
                throw new CellProblem(key, "sheets.cell.alone", cell);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> evidence(String key, Map<String, String> cells, Evidence before) throws CellProblem {
        String cell = cells.getOrDefault(key, CellText.KEPT).strip();
        if (CellText.isKept(cell)) {
            return before.part(key);
        }
        return cell.isEmpty() ? Optional.empty() : Optional.of(scalar(key, cell));
    }

    private Optional<Value> readValue(Map<String, String> cells, Optional<Value> base) throws CellProblem {
        String whole = cells.getOrDefault(WHOLE, "").strip();
        Map<String, Value> parts = parts(cells, base);
        if (!whole.isEmpty() && !CellText.isKept(whole)) {
            if (cells.keySet().stream().anyMatch(part -> entry(part) && !cells.get(part).isBlank())) {
                throw new CellProblem("sheets.cell.twice", whole);
            }
            return Optional.of(CellText.read(whole, shape.list()));
        }
        if (CellText.isKept(whole) || untold(cells, base)) {
            return base;
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Value.Entries(parts));
    }

    /** True when the cells say nothing of the value: what would hold it has no column, or each cell says that it stays. */
    private boolean untold(Map<String, String> cells, Optional<Value> base) {
        List<String> entries = cells.keySet().stream().filter(FieldCells::entry).map(part -> cells.get(part).strip()).toList();
        if (cells.containsKey(WHOLE)) {
            return false;
        }
        boolean whole = base.filter(value -> cells(FieldValue.of(value)).containsKey(WHOLE)).isPresent();
        return entries.stream().allMatch(CellText::isKept) || whole && entries.stream().allMatch(String::isEmpty);
    }

    /** Entries in the order of the base, new ones behind; an entry without a column stays. */
    private static Map<String, Value> parts(Map<String, String> cells, Optional<Value> base) throws CellProblem {
        Map<String, Value> before = base.filter(Value.Entries.class::isInstance)
                .map(value -> ((Value.Entries) value).entries())
                .orElse(Map.of());
        boolean told = cells.keySet().stream().anyMatch(FieldCells::entry);
        Map<String, Value> parts = new LinkedHashMap<>();
        if (!told) {
            return parts;
        }
        Set<String> names = new java.util.LinkedHashSet<>(before.keySet());
        names.addAll(new TreeSet<>(cells.keySet()));
        for (String part : names) {
            Optional<Value> value = part(part, cells, Optional.ofNullable(before.get(part)));
            value.ifPresent(found -> parts.put(part, found));
        }
        return parts;
    }

    private static Optional<Value> part(String part, Map<String, String> cells, Optional<Value> before) throws CellProblem {
        if (!entry(part) && before.isEmpty()) {
            return Optional.empty();
        }
        String cell = entry(part) ? cells.getOrDefault(part, CellText.KEPT).strip() : CellText.KEPT;
        if (CellText.isKept(cell)) {
            return before;
        }
        return cell.isEmpty() ? Optional.empty() : Optional.of(Value.of(scalar(part, cell)));
    }

    private static String scalar(String part, String cell) throws CellProblem {
        try {
            if (CellText.read(cell, false) instanceof Value.Scalar scalar) {
                return scalar.text();
            }
        } catch (CellProblem unreadable) {
            throw unreadable.in(part);
        }
        throw new CellProblem(part, "sheets.cell.json", cell);
    }

    private static boolean entry(String part) {
        return !part.equals(WHOLE) && !Evidence.KEYS.contains(part);
    }

    /** Parts of a field that nobody filled in yet. */
    public List<String> standard(String type) {
        if (shape.byLanguage()) {
            return List.of("en", "ko");
        }
        return type.equals("geo") ? List.of("lat", "lon") : List.of(WHOLE);
    }
}
