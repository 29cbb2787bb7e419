package org.ecities.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecities.pages.HtmlWriter;

/**
 * {@code money}: an {@code amount}, the code of its {@code currency} (ISO 4217, for example {@code KRW}) and the
 * {@code year} of its prices where that is known. The field's {@code options}, if any, are the accepted currencies.
 */
final class MoneyType extends PartsType {

    private static final String AMOUNT = "amount";
    /** Part with the code of the currency. */
    static final String CURRENCY = "currency";
    private static final String YEAR = "year";
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    MoneyType() {
        super("money", List.of(AMOUNT, CURRENCY, YEAR));
    }

    @Override
    public List<Violation> check(Field field, FieldValue value, Schemas schemas, int line) {
        Value written = value.value();
        if (written.isBlank()) {
            return List.of();
        }
        Optional<BigDecimal> amount = amount(written);
        if (!isFlat(written) || amount.isEmpty()) {
            return List.of(Violation.error(field.id(), line, "records.violation.money", found(written)));
        }
        List<Violation> violations = new ArrayList<>();
        if (!accepts(field, text(written, CURRENCY))) {
            String found = Shortened.text(text(written, CURRENCY));
            violations.add(field.options().isEmpty()
                    ? Violation.error(field.id(), line, "records.violation.currency", found)
                    : Violation.error(
                            field.id(), line, "records.violation.choice", found, String.join(", ", field.options())));
        }
        String year = text(written, YEAR);
        if (!year.isEmpty() && year(written).isEmpty()) {
            violations.add(Violation.error(field.id(), line, "records.violation.year", Shortened.text(year)));
        }
        NumberText.limits(field, amount.get(), line).ifPresent(violations::add);
        return violations;
    }

    @Override
    public List<IndexValue> indexed(Field field, Value value, Schemas schemas) {
        return isFlat(value)
                ? amount(value).<IndexValue>map(IndexValue.Number::new).stream().toList()
                : List.of();
    }

    @Override
    public Map<String, List<IndexValue>> indexedParts(Field field, Value value, Schemas schemas) {
        Map<String, List<IndexValue>> parts = new LinkedHashMap<>();
        if (amount(value).isPresent() && CODES.contains(text(value, CURRENCY))) {
            parts.put(CURRENCY, List.of(new IndexValue.Word(text(value, CURRENCY))));
        }
        year(value).ifPresent(year -> parts.put(YEAR, List.of(new IndexValue.Days(year.first(), year.last()))));
        return parts;
    }

    @Override
    public String shown(Field field, Value value, Schemas schemas, Locale locale) {
        if (!isFlat(value) || amount(value).isEmpty()) {
            return String.join(", ", value.texts());
        }
        String currency = text(value, CURRENCY);
        String year = text(value, YEAR);
        return NumberText.shown(amount(value).get(), locale)
                + (currency.isEmpty() ? "" : "\u00A0" + currency)
                + (year.isEmpty() ? "" : " (" + year + ")");
    }

    @Override
    void input(HtmlWriter out, Control control, String part, String id) {
        if (part.equals(CURRENCY) && !control.field().options().isEmpty()) {
            List<ChoiceOptions.Option> options = control.field().options().stream()
                    .map(code -> new ChoiceOptions.Option(code, code))
                    .toList();
            new SelectControl(control).writePart(out, part, id, options);
        } else {
            line(out, control, part, id, part.equals(CURRENCY) ? "text" : "decimal");
        }
    }

    private static boolean accepts(Field field, String code) {
        return field.options().isEmpty() ? CODES.contains(code) : field.options().contains(code);
    }

    private static Optional<BigDecimal> amount(Value value) {
        return NumberText.read(NumberText.DECIMAL, text(value, AMOUNT));
    }

    private static Optional<PartialDate> year(Value value) {
        return PartialDate.parse(text(value, YEAR)).filter(PartialDate::isYear);
    }
}
