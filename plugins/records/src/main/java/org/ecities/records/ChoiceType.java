package org.ecities.records;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;

/** {@code choice}: one of the values in the schema or on a vocabulary page. */
final class ChoiceType extends ScalarType {

    /** The page with the names of countries and areas. */
    static final String COUNTRIES = "Vocabulary.Countries";

    private final String standard;

    private ChoiceType(String name, String standard) {
        super(name);
        this.standard = standard;
    }

    /** {@code choice}: one of the field's own values. */
    static ChoiceType choice() {
        return new ChoiceType("choice", "");
    }

    /** {@code country}: a country or area, a code of {@link #COUNTRIES}. */
    static ChoiceType country() {
        return new ChoiceType("country", COUNTRIES);
    }

    ChoiceOptions options(Field field, Schemas schemas) {
        return new ChoiceOptions(field, standard, schemas);
    }

    @Override
    Optional<Violation> problem(Field field, String text, Schemas schemas, int line) {
        return options(field, schemas).problem(text, line);
    }

    @Override
    Optional<IndexValue> index(Field field, String text, Schemas schemas) {
        return Optional.of(new IndexValue.Word(text, options(field, schemas).within(text)));
    }

    @Override
    String format(Field field, String text, Schemas schemas, Locale locale) {
        return options(field, schemas).label(text, locale);
    }

    @Override
    public void control(HtmlWriter out, Control control) {
        ChoiceOptions options = options(control.field(), control.schemas());
        Locale locale = control.messages().locale();
        List<String> chosen = control.inputs().texts();
        new SelectControl(control)
                .write(out, standard.isEmpty() ? options.options(locale, chosen) : options.byLabel(locale, chosen));
    }
}
