package org.ecities.records;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecities.pages.HtmlWriter;

/**
 * Rows in a form: the plain inputs hold the ids of the rows that are there, {@code <row>.<field>} a cell,
 * {@code <row>.-} takes the row out, and {@code +1}, {@code +2}, ... are free rows.
 */
final class RowsForm {

    /** Most cells of one field in a form; further rows stay as they are. */
    static final int MAX_CELLS = 2_000;
    /** Free rows below those that are there. */
    static final int FREE_ROWS = 3;

    private static final String FREE = "+";
    private static final String REMOVE = ".-";
    /** Tells that rows are there which the form does not show. */
    private static final String BEYOND = "-beyond";

    private final FieldTypes types;

    RowsForm(FieldTypes types) {
        this.types = types;
    }

    /** What stands in the form; absent when some row is not one the form could give back. */
    Optional<Inputs> inputs(Field field, Value value) {
        Optional<List<Row>> rows = Row.all(value);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<Row> shown = rows.get().subList(0, Math.min(rows.get().size(), most(field)));
        parts.put("", shown.stream().map(Row::id).toList());
        shown.forEach(row -> parts.putAll(cells(field, row)));
        if (shown.size() < rows.get().size()) {
            parts.put(BEYOND, List.of(String.valueOf(rows.get().size() - shown.size())));
        }
        return Optional.of(new Inputs(parts));
    }

    /** The rows of what was typed over those that were there. */
    Optional<Value> typed(Field field, Inputs inputs, List<Row> before) {
        Map<String, Row> rows = new LinkedHashMap<>();
        Set<String> sent = new LinkedHashSet<>(inputs.parts().getOrDefault("", List.of()));
        boolean all = inputs.text(BEYOND).isEmpty();
        for (int i = 0; i < before.size(); i++) {
            Row row = before.get(i);
            if (!all && i >= most(field)) {
                rows.put(row.id(), row);
            } else if (sent.contains(row.id())) {
                kept(field, inputs, row).ifPresent(changed -> rows.put(row.id(), changed));
            }
        }
        // A row that somebody else took out meanwhile, or one from another version.
        sent.stream()
                .filter(id -> Row.isId(id) && !rows.containsKey(id) && before.stream().noneMatch(row -> row.id().equals(id)))
                .forEach(id -> kept(field, inputs, new Row(id, Map.of())).ifPresent(row -> rows.put(id, row)));
        for (int i = 1; i <= FREE_ROWS; i++) {
            Map<String, Value> cells = typed(field, inputs, FREE + i, Map.of());
            if (!cells.isEmpty()) {
                String id = RowIds.of(cells, rows.keySet());
                rows.put(id, new Row(id, cells));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Value.Items(rows.values().stream().map(Row::value).toList()));
    }

    /** The rows that are there, then free ones. */
    void write(HtmlWriter out, Control control) {
        List<String> ids = control.inputs().parts().getOrDefault("", List.of()).stream().filter(Row::isId).toList();
        // Sent even when there is no row, so that no rows differ from a field that was not asked for.
        hidden(out, control.name(), "");
        ids.forEach(id -> row(out, control, id, ids.indexOf(id) + 1));
        for (int i = 1; i <= FREE_ROWS; i++) {
            row(out, control, FREE + i, ids.size() + i);
        }
        String beyond = control.inputs().text(BEYOND);
        if (!beyond.isEmpty()) {
            hidden(out, control.name(BEYOND), beyond);
            out.element("p", "ec-form__help", control.messages().text("records.form.rows.beyond", beyond));
        }
    }

    private void row(HtmlWriter out, Control control, String id, int number) {
        boolean free = id.startsWith(FREE);
        out.open("fieldset", "ec-form__row");
        out.open("legend").text(control.messages().text(free ? "records.form.rows.new" : "records.form.rows.row", number)).close();
        if (!free) {
            hidden(out, control.name(), id);
        }
        control.field().fields().forEach(sub -> cell(out, control, id, sub));
        if (!free) {
            remove(out, control, id, number);
        }
        out.close();
    }

    private void cell(HtmlWriter out, Control control, String row, Field sub) {
        FieldType type = types.of(sub);
        Inputs inputs = part(control.inputs(), row + "." + sub.id());
        Field placed = sub.at(control.field().id() + "." + row + "." + sub.id());
        Control cell = new Control(placed, inputs, control.schemas(), control.messages(), "", false);
        boolean grouped = type.grouped(sub, control.schemas());
        out.open(grouped ? "fieldset" : "div", "ec-form__cell");
        out.open(grouped ? "legend" : "label");
        if (!grouped) {
            out.attr("for", cell.id());
        }
        out.text(sub.label(control.messages().locale())).close();
        type.control(out, cell);
        out.close();
    }

    private static void remove(HtmlWriter out, Control control, String row, int number) {
        String id = control.id() + "-" + row + "-remove";
        out.open("div", "ec-check");
        out.open("input").attr("type", "checkbox").attr("id", id).attr("name", control.name(row + REMOVE));
        out.attr("value", "remove").flag("checked", !control.inputs().text(row + REMOVE).isEmpty());
        out.open("label").attr("for", id).text(control.messages().text("records.form.rows.remove", number)).close();
        out.close();
    }

    private static void hidden(HtmlWriter out, String name, String value) {
        out.open("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    private Map<String, List<String>> cells(Field field, Row row) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (Field sub : field.fields()) {
            Optional.ofNullable(row.cells().get(sub.id()))
                    .flatMap(cell -> types.of(sub).inputs(sub, cell))
                    .ifPresent(inputs -> inputs.parts().forEach((part, texts) ->
                            parts.put(row.id() + "." + sub.id() + (part.isEmpty() ? "" : "." + part), texts)));
        }
        return parts;
    }

    private Optional<Row> kept(Field field, Inputs inputs, Row row) {
        if (!inputs.text(row.id() + REMOVE).isEmpty()) {
            return Optional.empty();
        }
        Map<String, Value> cells = typed(field, inputs, row.id(), row.cells());
        return cells.isEmpty() && !row.cells().isEmpty() ? Optional.empty() : Optional.of(new Row(row.id(), cells));
    }

    /** Cells in their old order and notation where nothing was typed; new ones behind, in the order of the schema. */
    private Map<String, Value> typed(Field field, Inputs inputs, String row, Map<String, Value> before) {
        Map<String, Value> cells = new LinkedHashMap<>(before);
        for (Field sub : field.fields()) {
            Inputs sent = part(inputs, row + "." + sub.id());
            Optional<Value> old = Optional.ofNullable(before.get(sub.id()));
            FieldType type = types.of(sub);
            Inputs shown = old.flatMap(cell -> type.inputs(sub, cell)).orElse(Inputs.none());
            if (!sent.parts().isEmpty() && !type.same(shown, sent)) {
                type.typed(sub, sent, old).ifPresentOrElse(cell -> cells.put(sub.id(), cell), () -> cells.remove(sub.id()));
            }
        }
        return cells;
    }

    private static Inputs part(Inputs inputs, String name) {
        return new Inputs(inputs.parts().entrySet().stream()
                .filter(part -> part.getKey().equals(name) || part.getKey().startsWith(name + "."))
                .collect(Collectors.toMap(
                        part -> part.getKey().equals(name) ? "" : part.getKey().substring(name.length() + 1),
                        Map.Entry::getValue,
                        (one, other) -> one,
                        LinkedHashMap::new)));
    }

    private static int most(Field field) {
        return Math.max(1, MAX_CELLS / Math.max(1, field.fields().size()));
    }
}
