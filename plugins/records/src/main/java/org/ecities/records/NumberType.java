package org.ecities.records;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ecities.pages.HtmlWriter;

/** Numbers: digits, a minus and (unless whole) a decimal point; shown with the field's unit. */
final class NumberType extends ScalarType {

    private final Pattern form;
    private final String unit;

    private NumberType(String name, Pattern form, String unit) {
        super(name);
        this.form = form;
        this.unit = unit;
    }

    /** {@code integer}: a whole number. */
    static NumberType integer() {
        return new NumberType("integer", NumberText.WHOLE, "");
    }

    /** {@code decimal}: a number. */
    static NumberType decimal() {
        return new NumberType("decimal", NumberText.DECIMAL, "");
    }

    /** {@code percent}: a number of hundredths. */
    static NumberType percent() {
        return new NumberType("percent", NumberText.DECIMAL, "%");
    }

    @Override
    Optional<Violation> problem(Field field, String text, Schemas schemas, int line) {
        Optional<BigDecimal> number = number(text);
        if (number.isEmpty()) {
            String key = form == NumberText.WHOLE ? "records.violation.integer" : "records.violation.number";
            return Optional.of(Violation.error(field.id(), line, key, Shortened.text(text)));
        }
        return NumberText.limits(field, number.get(), line);
    }

    @Override
    Optional<IndexValue> index(Field field, String text, Schemas schemas) {
        return number(text).map(IndexValue.Number::new);
    }

    @Override
    String format(Field field, String text, Schemas schemas, Locale locale) {
        return number(text).map(number -> withUnit(field, NumberText.shown(number, locale))).orElse(text);
    }

    @Override
    public void control(HtmlWriter out, Control control) {
        control.line(out, form == NumberText.WHOLE ? "numeric" : "decimal");
        String shown = unit(control.field());
        if (!shown.isEmpty()) {
            out.element("span", "ec-input__unit", shown);
        }
    }

    private Optional<BigDecimal> number(String text) {
        return NumberText.read(form, text);
    }

    private String withUnit(Field field, String digits) {
        String shown = unit(field);
        return shown.isEmpty() ? digits : digits + "\u00A0" + shown;
    }

    private String unit(Field field) {
        return field.unit().orElse(unit);
    }
}
