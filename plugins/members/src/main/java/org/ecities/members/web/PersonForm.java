package org.ecities.members.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.records.Control;
import org.ecities.records.Field;
import org.ecities.records.FieldType;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.Inputs;
import org.ecities.records.Schemas;
import org.ecities.records.Value;
import org.ecities.records.Violation;

/** The inputs for what an entry says: {@code f.<field>} and {@code f.<field>.<part>}, as in the form of a data sheet. */
final class PersonForm {

    private static final String PREFIX = "f.";

    private final Schemas schemas;
    private final FieldTypes types;

    PersonForm(Schemas schemas, FieldTypes types) {
        this.schemas = schemas;
        this.types = types;
    }

    /**
     * What was typed.
     *
     * @param values   what each field says now, by id; absent where nothing was typed
     * @param problems why a field cannot be kept, by id, in the reader's words
     */
    record Typed(Map<String, Optional<FieldValue>> values, Map<String, String> problems) {

        /** The fields that say something. */
        Map<String, FieldValue> said() {
            Map<String, FieldValue> said = new LinkedHashMap<>();
            values.forEach((field, value) -> value.ifPresent(one -> said.put(field, one)));
            return said;
        }
    }

    /** Reads the inputs of fields; one without any input is left out. */
    Typed read(List<Field> fields, Map<String, String[]> params, Messages words) {
        Map<String, Optional<FieldValue>> values = new LinkedHashMap<>();
        Map<String, String> problems = new LinkedHashMap<>();
        for (Field field : fields) {
            sent(field, params).ifPresent(inputs -> {
                Optional<FieldValue> value = types.of(field).typed(field, inputs).map(FieldValue::of);
                values.put(field.id(), value);
                value.flatMap(said -> problem(field, said, words)).ifPresent(text -> problems.put(field.id(), text));
            });
        }
        return new Typed(values, problems);
    }

    private Optional<String> problem(Field field, FieldValue value, Messages words) {
        String problems = types.of(field).check(field, value, schemas, 0).stream()
                .filter(found -> found.severity() == Violation.Severity.ERROR)
                .map(found -> found.text(words))
                .collect(Collectors.joining(" "));
        return problems.isEmpty() ? Optional.empty() : Optional.of(problems);
    }

    private static Optional<Inputs> sent(Field field, Map<String, String[]> params) {
        String name = PREFIX + field.id();
        Map<String, List<String>> parts = new LinkedHashMap<>();
        params.forEach((param, texts) -> {
            if (param.equals(name)) {
                parts.put("", Arrays.asList(texts));
            } else if (param.startsWith(name + ".")) {
                parts.put(param.substring(name.length() + 1), Arrays.asList(texts));
            }
        });
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Inputs(parts));
    }

    /**
     * The inputs of fields as HTML.
     *
     * @param held   what is held of a field
     * @param params what was typed; empty for a form that is shown for the first time
     * @param below  writes more below the input of a field
     */
    String html(
            List<Field> fields, Function<Field, Optional<FieldValue>> held, Map<String, String[]> params,
            Map<String, String> problems, Messages words, BiConsumer<HtmlWriter, Field> below) {
        HtmlWriter out = new HtmlWriter();
        for (Field field : fields) {
            FieldType type = types.of(field);
            Inputs inputs = sent(field, params)
                    .or(() -> held.apply(field).flatMap(value -> type.inputs(field, value.value())))
                    .orElse(Inputs.none());
            Optional<String> problem = Optional.ofNullable(problems.get(field.id()));
            String described = "f-" + field.id() + "-help" + (problem.isPresent() ? " f-" + field.id() + "-error" : "");
            Control control = new Control(field, inputs, schemas, words, described, problem.isPresent());
            boolean grouped = type.grouped(field, schemas);
            out.open(grouped ? "fieldset" : "div", "ec-form__field" + (problem.isPresent() ? " ec-form__field--error" : ""));
            label(out, field, control, grouped, words);
            out.open("p", "ec-form__help").attr("id", "f-" + field.id() + "-help").text(help(field, type, words)).close();
            problem.ifPresent(text -> out.open("div", "ec-form__error").attr("id", "f-" + field.id() + "-error")
                    .open("p").text(text).close().close());
            type.control(out, control);
            below.accept(out, field);
            out.close();
        }
        return out.html();
    }

    private static void label(HtmlWriter out, Field field, Control control, boolean grouped, Messages words) {
        if (grouped) {
            out.open("legend");
        } else {
            out.open("label").attr("for", control.id());
        }
        out.text(field.label(words.locale())).close();
    }

    private static String help(Field field, FieldType type, Messages words) {
        boolean several = type.name().equals("languages") || type.name().equals("tags");
        return field.help(words.locale()) + (several ? " " + words.text("records.form.several") : "");
    }

    /** What a value says, for people. */
    String shown(Field field, Value value, Messages words) {
        return types.of(field).shown(field, value, schemas, words.locale());
    }
}
