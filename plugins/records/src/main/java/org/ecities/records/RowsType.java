package org.ecities.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.ecities.pages.HtmlWriter;

/**
 * {@code rows}: repeated rows, each a mapping with an {@code id} and the fields that the schema lists under
 * {@code fields} of this field.
 */
final class RowsType implements FieldType {

    /** Name in schemas. */
    static final String NAME = "rows";
    /** Most rows of one field. */
    static final int MAX_ROWS = 10_000;

    private final FieldTypes types;
    private final RowsForm form;

    /** Takes the types of the cells. */
    RowsType(FieldTypes types) {
        this.types = types;
        this.form = new RowsForm(types);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Violation> check(Field field, FieldValue value, Schemas schemas, int line) {
        if (!(value.value() instanceof Value.Items list)) {
            return List.of(Violation.error(field.id(), line, "records.violation.rows"));
        }
        List<Violation> violations = new ArrayList<>();
        int most = field.maxItems().orElse(MAX_ROWS);
        if (list.items().size() > most) {
            violations.add(Violation.error(field.id(), line, "records.violation.rows.many", list.items().size(), most));
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < list.items().size(); i++) {
            int number = i + 1;
            Optional<Row> row = Row.of(list.items().get(i));
            row.ifPresentOrElse(
                    found -> violations.addAll(check(field, found, ids, schemas, line)),
                    () -> violations.add(Violation.error(field.id(), line, "records.violation.rows.id", number)));
        }
        violations.addAll(FieldRuleCheck.unique(field, value.value(), line));
        return violations;
    }

    private List<Violation> check(Field field, Row row, Set<String> ids, Schemas schemas, int line) {
        List<Violation> violations = new ArrayList<>();
        if (!ids.add(row.id())) {
            violations.add(Violation.error(field.id(), line, "records.violation.rows.twice", row.id()));
        }
        for (Field sub : field.fields()) {
            Field placed = sub.at(field.id() + "." + sub.id());
            Optional<Value> cell = Optional.ofNullable(row.cells().get(sub.id())).filter(found -> !found.isBlank());
            if (cell.isPresent()) {
                FieldValue written = EvidenceForm.read(cell.get());
                violations.addAll(types.of(sub).check(placed, written, schemas, line));
                violations.addAll(new FieldRuleCheck(schemas, types).check(placed, written.value(), line));
                violations.addAll(EvidenceCheck.check(placed, written.evidence(), line));
            } else if (sub.required()) {
                violations.add(Violation.error(placed.id(), line, "records.violation.rows.required", row.id()));
            } else {
                violations.addAll(FieldRuleCheck.absent(placed, line));
            }
        }
        List<String> known = field.fields().stream().map(Field::id).toList();
        row.cells().keySet().stream().filter(id -> !known.contains(id)).forEach(id -> violations.add(Violation.warning(
                field.id(), line, "records.violation.rows.unknown", row.id(), Shortened.text(id))));
        return violations;
    }

    /** The number of rows. */
    @Override
    public List<IndexValue> indexed(Field field, Value value, Schemas schemas) {
        return Row.all(value)
                .<List<IndexValue>>map(rows -> List.of(new IndexValue.Number(BigDecimal.valueOf(rows.size()))))
                .orElse(List.of());
    }

    /** The values of each column. */
    @Override
    public Map<String, List<IndexValue>> indexedParts(Field field, Value value, Schemas schemas) {
        Map<String, Set<IndexValue>> columns = new LinkedHashMap<>();
        for (Row row : Row.all(value).orElse(List.of())) {
            each(field, row, (sub, cell) -> {
                columns.computeIfAbsent(sub.id(), id -> new LinkedHashSet<>())
                        .addAll(types.of(sub).indexed(sub, cell, schemas));
                types.of(sub).indexedParts(sub, cell, schemas).forEach((part, values) ->
                        columns.computeIfAbsent(sub.id() + "." + part, id -> new LinkedHashSet<>()).addAll(values));
            });
        }
        Map<String, List<IndexValue>> parts = new LinkedHashMap<>();
        columns.forEach((id, values) -> parts.put(id, List.copyOf(values)));
        parts.values().removeIf(List::isEmpty);
        return parts;
    }

    @Override
    public String shown(Field field, Value value, Schemas schemas, Locale locale) {
        return Row.all(value)
                .map(rows -> rows.stream().map(row -> shown(field, row, schemas, locale)).collect(Collectors.joining("; ")))
                .orElseGet(() -> String.join(", ", value.texts()));
    }

    private String shown(Field field, Row row, Schemas schemas, Locale locale) {
        List<String> texts = new ArrayList<>();
        each(field, row, (sub, cell) -> texts.add(types.of(sub).shown(sub, cell, schemas, locale)));
        texts.removeIf(String::isBlank);
        return String.join(", ", texts);
    }

    @Override
    public void html(HtmlWriter out, Field field, Value value, Schemas schemas, Locale locale) {
        html(out, field, value, schemas, locale, "");
    }

    @Override
    public void html(HtmlWriter out, Field field, Value value, Schemas schemas, Locale locale, String page) {
        Optional<List<Row>> rows = Row.all(value);
        if (rows.isEmpty()) {
            out.text(shown(field, value, schemas, locale));
            return;
        }
        out.open("div", "ec-table-scroll").attr("role", "region").attr("tabindex", "0");
        out.attr("aria-label", field.label(locale)).open("table", "ec-table").open("thead").open("tr");
        field.fields().forEach(sub -> out.open("th").attr("scope", "col").text(sub.label(locale)).close());
        out.close().close().open("tbody");
        for (Row row : rows.get()) {
            out.open("tr").attr("data-row", row.id());
            field.fields().forEach(sub -> {
                out.open("td").attr("dir", "auto");
                cell(row, sub).ifPresent(cell -> types.of(sub).html(out, sub, cell, schemas, locale, page));
                out.close();
            });
            out.close();
        }
        out.close().close().close();
    }

    @Override
    public Set<String> links(Field field, Value value) {
        Set<String> links = new LinkedHashSet<>();
        Row.all(value).orElse(List.of()).forEach(row ->
                each(field, row, (sub, cell) -> links.addAll(types.of(sub).links(sub, cell))));
        return links;
    }

    /** The cells with something in them, in the order of the schema. */
    private static void each(Field field, Row row, BiConsumer<Field, Value> use) {
        field.fields().forEach(sub -> cell(row, sub).ifPresent(cell -> use.accept(sub, cell)));
    }

    /** A cell with something in it, without its evidence. */
    private static Optional<Value> cell(Row row, Field sub) {
        return Optional.ofNullable(row.cells().get(sub.id()))
                .map(cell -> EvidenceForm.read(cell).value())
                .filter(cell -> !cell.isBlank());
    }

    @Override
    public Optional<Inputs> inputs(Field field, Value value) {
        return form.inputs(field, value);
    }

    @Override
    public Optional<Value> typed(Field field, Inputs inputs) {
        return form.typed(field, inputs, List.of());
    }

    @Override
    public Optional<Value> typed(Field field, Inputs inputs, Optional<Value> before) {
        return form.typed(field, inputs, before.flatMap(Row::all).orElse(List.of()));
    }

    @Override
    public boolean grouped(Field field, Schemas schemas) {
        return true;
    }

    @Override
    public void control(HtmlWriter out, Control control) {
        form.write(out, control);
    }
}
