package org.ecities.records;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** The element of {@code languages}: a BCP 47 language tag, for example {@code ko} or {@code zh-Hant}. */
final class LanguageType extends ScalarType {

    LanguageType() {
        super("language");
    }

    /** True for a well-formed tag that begins with a language of two or three letters. */
    static boolean accepts(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return language.length() == 2 || language.length() == 3;
        } catch (IllformedLocaleException odd) {
            return false;
        }
    }

    @Override
    Optional<Violation> problem(Field field, String text, Schemas schemas, int line) {
        return accepts(text.strip())
                ? Optional.empty()
                : Optional.of(Violation.error(field.id(), line, "records.violation.language", Shortened.text(text)));
    }

    @Override
    Optional<IndexValue> index(Field field, String text, Schemas schemas) {
        return accepts(text.strip()) ? Optional.of(new IndexValue.Word(text.strip())) : Optional.empty();
    }

    @Override
    String format(Field field, String text, Schemas schemas, Locale locale) {
        return accepts(text.strip()) ? Locale.forLanguageTag(text.strip()).getDisplayName(locale) : text;
    }
}
