package org.ecities.records;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;

/** A field type whose value is one text. A blank one counts as no value. */
abstract class ScalarType implements FieldType {

    private final String name;

    ScalarType(String name) {
        this.name = name;
    }

    @Override
    public final String name() {
        return name;
    }

    /** What is wrong with a text that is not blank. */
    abstract Optional<Violation> problem(Field field, String text, Schemas schemas, int line);

    /** A text that is not blank, for the index; absent when it does not fit. */
    abstract Optional<IndexValue> index(Field field, String text, Schemas schemas);

    /** A text that is not blank, in a language; as it is when it does not fit. */
    String format(Field field, String text, Schemas schemas, Locale locale) {
        return text;
    }

    /** A text that is not blank, as HTML. */
    void write(HtmlWriter out, Field field, String text, Schemas schemas, Locale locale) {
        out.text(format(field, text, schemas, locale));
    }

    @Override
    public final List<Violation> check(Field field, FieldValue value, Schemas schemas, int line) {
        if (!(value.value() instanceof Value.Scalar scalar)) {
            return List.of(Violation.error(field.id(), line, "records.violation.single"));
        }
        return scalar.text().isBlank()
                ? List.of()
                : problem(field, scalar.text(), schemas, line).stream().toList();
    }

    @Override
    public final List<IndexValue> indexed(Field field, Value value, Schemas schemas) {
        return value instanceof Value.Scalar scalar && !scalar.text().isBlank()
                ? index(field, scalar.text(), schemas).stream().toList()
                : List.of();
    }

    @Override
    public final String shown(Field field, Value value, Schemas schemas, Locale locale) {
        if (!(value instanceof Value.Scalar scalar)) {
            return String.join(", ", value.texts());
        }
        return scalar.text().isBlank() ? "" : format(field, scalar.text(), schemas, locale);
    }

    @Override
    public final void html(HtmlWriter out, Field field, Value value, Schemas schemas, Locale locale) {
        if (value instanceof Value.Scalar scalar && !scalar.text().isBlank()) {
            write(out, field, scalar.text(), schemas, locale);
        } else {
            out.text(shown(field, value, schemas, locale));
        }
    }

    @Override
    public final Optional<Inputs> inputs(Field field, Value value) {
        return value instanceof Value.Scalar scalar ? Optional.of(Inputs.of(scalar.text())) : Optional.empty();
    }

    @Override
    public Optional<Value> typed(Field field, Inputs inputs) {
        return inputs.text().isBlank() ? Optional.empty() : Optional.of(Value.of(inputs.text().strip()));
    }

    @Override
    public void control(HtmlWriter out, Control control) {
        control.line(out, "text");
    }
}
