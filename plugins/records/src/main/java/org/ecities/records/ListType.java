package org.ecities.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecities.pages.HtmlWriter;

/** Several values of one scalar type. One value that is not in a list counts as a list of one. */
final class ListType implements FieldType {

    private final String name;
    private final ScalarType element;
    private final ListControl form;

    ListType(String name, ScalarType element, ListControl form) {
        this.name = name;
        this.element = element;
        this.form = form;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Violation> check(Field field, FieldValue value, Schemas schemas, int line) {
        Optional<List<String>> texts = texts(value.value());
        if (texts.isEmpty()) {
            return List.of(Violation.error(field.id(), line, "records.violation.list"));
        }
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String text : texts.get()) {
            element.problem(field, text, schemas, line).ifPresent(violations::add);
            if (!seen.add(text)) {
                violations.add(Violation.warning(field.id(), line, "records.violation.list.twice", Shortened.text(text)));
            }
        }
        field.maxItems()
                .filter(max -> texts.get().size() > max)
                .ifPresent(max -> violations.add(Violation.error(
                        field.id(), line, "records.violation.list.many", texts.get().size(), max)));
        return violations;
    }

    @Override
    public List<IndexValue> indexed(Field field, Value value, Schemas schemas) {
        return texts(value).orElse(List.of()).stream()
                .distinct()
                .flatMap(text -> element.index(field, text, schemas).stream())
                .toList();
    }

    @Override
    public String shown(Field field, Value value, Schemas schemas, Locale locale) {
        return texts(value).orElseGet(value::texts).stream()
                .map(text -> element.format(field, text, schemas, locale))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void html(HtmlWriter out, Field field, Value value, Schemas schemas, Locale locale) {
        out.open("ul", "ec-list");
        for (String text : texts(value).orElseGet(value::texts)) {
            out.open("li").attr("dir", "auto");
            element.write(out, field, text, schemas, locale);
            out.close();
        }
        out.close();
    }

    @Override
    public Set<String> links(Field field, Value value) {
        return texts(value).orElse(List.of()).stream()
                .flatMap(text -> element.links(field, Value.of(text)).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Optional<Inputs> inputs(Field field, Value value) {
        return texts(value).flatMap(form::inputs);
    }

    @Override
    public Optional<Value> typed(Field field, Inputs inputs) {
        List<String> texts = form.typed(inputs);
        return texts.isEmpty() ? Optional.empty() : Optional.of(Value.of(texts));
    }

    @Override
    public boolean same(Inputs one, Inputs other) {
        return form.same(one, other);
    }

    @Override
    public boolean grouped(Field field, Schemas schemas) {
        return form.grouped(field, schemas);
    }

    @Override
    public void control(HtmlWriter out, Control control) {
        form.write(out, control);
    }

    /** The texts that are not blank; absent when something else than texts is in the list. */
    private static Optional<List<String>> texts(Value value) {
        boolean flat = value instanceof Value.Scalar
                || value instanceof Value.Items list
                        && list.items().stream().allMatch(Value.Scalar.class::isInstance);
        return flat
                ? Optional.of(value.texts().stream().filter(text -> !text.isBlank()).toList())
                : Optional.empty();
    }
}
