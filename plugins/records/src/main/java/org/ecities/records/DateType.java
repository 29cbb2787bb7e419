package org.ecities.records;

import java.util.Locale;
import java.util.Optional;

/** {@code date}: a day, month or year, see {@link PartialDate}. */
final class DateType extends ScalarType {

    DateType() {
        super("date");
    }

    @Override
    Optional<Violation> problem(Field field, String text, Schemas schemas, int line) {
        return PartialDate.parse(text).isPresent()
                ? Optional.empty()
                : Optional.of(Violation.error(field.id(), line, "records.violation.date", Shortened.text(text)));
    }

    @Override
    Optional<IndexValue> index(Field field, String text, Schemas schemas) {
        return PartialDate.parse(text).map(date -> new IndexValue.Days(date.first(), date.last()));
    }

    @Override
    String format(Field field, String text, Schemas schemas, Locale locale) {
        return PartialDate.parse(text).map(date -> date.words(locale)).orElse(text);
    }
}
