package org.ecities.records;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ecities.pages.HtmlWriter;

/** {@code email}: one mail address. */
final class EmailType extends ScalarType {

    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[^\\s@<>()\\[\\]\\\\,;:\"\\p{Cntrl}]+@[^\\s@<>()\\[\\]\\\\,;:\"\\p{Cntrl}.]+(\\.[^\\s@<>()\\[\\]\\\\,;:\"\\p{Cntrl}.]+)+");

    EmailType() {
        super("email");
    }

    @Override
    Optional<Violation> problem(Field field, String text, Schemas schemas, int line) {
        return accepts(text)
                ? Optional.empty()
                : Optional.of(Violation.error(field.id(), line, "records.violation.email", Shortened.text(text)));
    }

    @Override
    Optional<IndexValue> index(Field field, String text, Schemas schemas) {
        return accepts(text)
                ? Optional.of(new IndexValue.Word(text.strip().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    @Override
    void write(HtmlWriter out, Field field, String text, Schemas schemas, Locale locale) {
        if (accepts(text)) {
            out.open("a").attr("href", "mailto:" + text.strip()).text(text).close();
        } else {
            out.text(text);
        }
    }

    @Override
    public void control(HtmlWriter out, Control control) {
        control.line(out, "email");
    }

    private static boolean accepts(String text) {
        String address = text.strip();
        return address.length() <= LONGEST && FORM.matcher(address).matches();
    }
}
