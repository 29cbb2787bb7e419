package org.ecities.records;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecities.pages.HtmlWriter;

/**
 * {@code quantity}: a number in the field's unit, or with one of the field's other units behind it, for example
 * {@code 12105 ha}. It is compared, counted and limited in the field's unit.
 */
final class QuantityType extends ScalarType {

    private static final Pattern FORM = Pattern.compile("(\\S+)(?:\\s+(\\S.*))?");

    private record Measure(BigDecimal number, String unit, BigDecimal inBaseUnit) {}

    QuantityType() {
        super("quantity");
    }

    @Override
    Optional<Violation> problem(Field field, String text, Schemas schemas, int line) {
        Optional<Measure> measure = measure(field, text);
        if (measure.isPresent()) {
            return NumberText.limits(field, measure.get().inBaseUnit(), line);
        }
        boolean number = NumberText.read(NumberText.DECIMAL, text.strip().split("\\s+")[0]).isPresent();
        return Optional.of(number && !units(field).isEmpty()
                ? Violation.error(
                        field.id(), line, "records.violation.unit", Shortened.text(text), String.join(", ", units(field)))
                : Violation.error(field.id(), line, "records.violation.number", Shortened.text(text)));
    }

    @Override
    Optional<IndexValue> index(Field field, String text, Schemas schemas) {
        return measure(field, text).map(measure -> new IndexValue.Number(measure.inBaseUnit()));
    }

    @Override
    String format(Field field, String text, Schemas schemas, Locale locale) {
        return measure(field, text)
                .map(measure -> (NumberText.shown(measure.number(), locale) + "\u00A0" + measure.unit()).replaceFirst("\u00A0$", ""))
                .orElse(text);
    }

    @Override
    public void control(HtmlWriter out, Control control) {
        Field field = control.field();
        control.line(out, field.units().isEmpty() ? "decimal" : "text");
        String shown = field.units().isEmpty()
                ? field.unit().orElse("")
                : control.messages().text("records.form.units", String.join(", ", units(field)), field.unit().orElse(""));
        if (!shown.isEmpty()) {
            out.element("span", "ec-input__unit", shown);
        }
    }

    private static Optional<Measure> measure(Field field, String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String unit = form.group(2) == null ? field.unit().orElse("") : form.group(2);
        return NumberText.read(NumberText.DECIMAL, form.group(1)).flatMap(number -> factor(field, unit)
                .map(factor -> new Measure(number, unit, plain(number.multiply(factor)))));
    }

    private static Optional<BigDecimal> factor(Field field, String unit) {
        return field.unit().orElse("").equals(unit)
                ? Optional.of(BigDecimal.ONE)
                : Optional.ofNullable(field.units().get(unit));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() > 0 ? number.stripTrailingZeros() : number;
    }

    /** The field's own unit first. */
    private static Set<String> units(Field field) {
        Set<String> units = new LinkedHashSet<>();
        field.unit().ifPresent(units::add);
        units.addAll(field.units().keySet());
        return units;
    }
}
