package org.ecities.records;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ecities.pages.HtmlWriter;

/** Numbers: digits, a minus and (unless whole) a decimal point; shown with the field's unit. */
final class NumberType extends ScalarType {

    private static final Pattern WHOLE = Pattern.compile("[-−]?[0-9]{1,30}");
    private static final Pattern DECIMAL = Pattern.compile("[-−]?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private final Pattern form;
    private final String unit;

    private NumberType(String name, Pattern form, String unit) {
        super(name);
        this.form = form;
        this.unit = unit;
    }

    /** {@code integer}: a whole number. */
    static NumberType integer() {
        return new NumberType("integer", WHOLE, "");
    }

    /** {@code decimal}: a number. */
    static NumberType decimal() {
        return new NumberType("decimal", DECIMAL, "");
    }

    /** {@code percent}: a number of hundredths. */
    static NumberType percent() {
        return new NumberType("percent", DECIMAL, "%");
    }

    /** {@code quantity}: a number in the field's unit. */
    static NumberType quantity() {
        return new NumberType("quantity", DECIMAL, "");
    }

    @Override
    Optional<Violation> problem(Field field, String text, Schemas schemas, int line) {
        Optional<BigDecimal> number = number(text);
        if (number.isEmpty()) {
            String key = form == WHOLE ? "records.violation.integer" : "records.violation.number";
            return Optional.of(Violation.error(field.id(), line, key, Shortened.text(text)));
        }
        return field.min()
                .filter(min -> number.get().compareTo(min) < 0)
                .map(min -> Violation.error(field.id(), line, "records.violation.min", text, min.toPlainString()))
                .or(() -> field.max()
                        .filter(max -> number.get().compareTo(max) > 0)
                        .map(max -> Violation.error(field.id(), line, "records.violation.max", text, max.toPlainString())));
    }

    @Override
    Optional<IndexValue> index(Field field, String text) {
        return number(text).map(IndexValue.Number::new);
    }

    @Override
    String format(Field field, String text, Schemas schemas, Locale locale) {
        return number(text).map(number -> withUnit(field, digits(number, locale))).orElse(text);
    }

    @Override
    public void control(HtmlWriter out, Control control) {
        control.line(out, form == WHOLE ? "numeric" : "decimal");
        String shown = unit(control.field());
        if (!shown.isEmpty()) {
            out.element("span", "ec-input__unit", shown);
        }
    }

    private Optional<BigDecimal> number(String text) {
        String plain = text.strip();
        return form.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace('−', '-')))
                : Optional.empty();
    }

    private String withUnit(Field field, String digits) {
        String shown = unit(field);
        return shown.isEmpty() ? digits : digits + "\u00A0" + shown;
    }

    private String unit(Field field) {
        return field.unit().orElse(unit);
    }

    private static String digits(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
