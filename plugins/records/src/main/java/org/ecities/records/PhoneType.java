package org.ecities.records;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;

/** {@code phone}: a number with the country code, for example {@code +82 31 228 2114}. */
final class PhoneType extends ScalarType {

    private static final String NO_REGION = "ZZ";

    private final PhoneNumberUtil numbers;

    PhoneType(PhoneNumberUtil numbers) {
        super("phone");
        this.numbers = numbers;
    }

    @Override
    Optional<Violation> problem(Field field, String text, Schemas schemas, int line) {
        return number(text).isPresent()
                ? Optional.empty()
                : Optional.of(Violation.error(field.id(), line, "records.violation.phone", Shortened.text(text)));
    }

    @Override
    Optional<IndexValue> index(Field field, String text, Schemas schemas) {
        return number(text).map(number -> new IndexValue.Word(numbers.format(number, PhoneNumberFormat.E164)));
    }

    @Override
    String format(Field field, String text, Schemas schemas, Locale locale) {
        return number(text)
                .map(number -> numbers.format(number, PhoneNumberFormat.INTERNATIONAL))
                .orElse(text);
    }

    @Override
    public void control(HtmlWriter out, Control control) {
        control.line(out, "tel");
    }

    private Optional<PhoneNumber> number(String text) {
        try {
            return Optional.of(numbers.parse(text, NO_REGION)).filter(numbers::isPossibleNumber);
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
