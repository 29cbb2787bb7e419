package org.ecities.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;

/** A field type whose value is a mapping of a few parts, each one text in an input of its own. */
abstract class PartsType implements FieldType {

    private final String name;
    private final List<String> parts;

    /** Takes the parts in the order in which they are asked for and written. */
    PartsType(String name, List<String> parts) {
        this.name = name;
        this.parts = parts;
    }

    @Override
    public final String name() {
        return name;
    }

    /** The input of a part. */
    abstract void input(HtmlWriter out, Control control, String part, String id);

    @Override
    public final Optional<Inputs> inputs(Field field, Value value) {
        if (!(value instanceof Value.Entries map) || !isFlat(map)) {
            return Optional.empty();
        }
        Map<String, List<String>> texts = new LinkedHashMap<>();
        map.entries().forEach((part, text) -> texts.put(part, text.texts().stream().map(Inputs::oneLine).toList()));
        return Optional.of(new Inputs(texts));
    }

    @Override
    public final Optional<Value> typed(Field field, Inputs inputs) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String part : parts) {
            String text = inputs.text(part).strip();
            if (!text.isEmpty()) {
                texts.put(part, text);
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(Value.of(texts));
    }

    @Override
    public final boolean grouped(Field field, Schemas schemas) {
        return true;
    }

    @Override
    public final void control(HtmlWriter out, Control control) {
        for (int i = 0; i < parts.size(); i++) {
            String id = control.id(i);
            out.open("div", "ec-geo-row");
            out.open("label").attr("for", id).text(control.messages().text("records.form." + parts.get(i))).close();
            input(out, control, parts.get(i), id);
            out.close();
        }
    }

    /** A short input of one line. */
    static void line(HtmlWriter out, Control control, String part, String id, String mode) {
        out.open("input", "ec-input ec-input--short").attr("type", "text").attr("inputmode", mode);
        out.attr("id", id).attr("name", control.name(part)).attr("value", control.inputs().text(part));
        control.tied(out);
    }

    /** The stripped text of a part; empty where there is none. */
    static String text(Value value, String part) {
        return value instanceof Value.Entries map && map.entries().get(part) instanceof Value.Scalar scalar
                ? scalar.text().strip()
                : "";
    }

    /** True for a mapping of these parts alone, each with one text. */
    final boolean isFlat(Value value) {
        return value instanceof Value.Entries map
                && parts.containsAll(map.entries().keySet())
                && map.entries().values().stream().allMatch(Value.Scalar.class::isInstance);
    }

    /** What stands in a value that does not fit, for a message. */
    static String found(Value value) {
        return Shortened.text(String.join(", ", value.texts()));
    }
}
