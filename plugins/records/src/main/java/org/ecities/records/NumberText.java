package org.ecities.records;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How numbers are written in records and shown to people. */
final class NumberText {

    /** Digits with a minus in front, and nothing else. */
    static final Pattern WHOLE = Pattern.compile("[-−]?[0-9]{1,30}");
    /** The same with a decimal point. */
    static final Pattern DECIMAL = Pattern.compile("[-−]?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private NumberText() {}

    /** The number of a text in one of the forms above. */
    static Optional<BigDecimal> read(Pattern form, String text) {
        String plain = text.strip();
        return form.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace('−', '-')))
                : Optional.empty();
    }

    /** The number with the digit groups of a language. */
    static String shown(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** What the field's smallest and largest number say to a number. */
    static Optional<Violation> limits(Field field, BigDecimal number, int line) {
        return field.min()
                .filter(min -> number.compareTo(min) < 0)
                .map(min -> outside(field, line, "min", number, min))
                .or(() -> field.max()
                        .filter(max -> number.compareTo(max) > 0)
                        .map(max -> outside(field, line, "max", number, max)));
    }

    private static Violation outside(Field field, int line, String end, BigDecimal number, BigDecimal limit) {
        return Violation.error(
                field.id(), line, "records.violation." + end, number.toPlainString(), limit.toPlainString());
    }
}
