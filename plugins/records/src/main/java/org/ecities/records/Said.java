package org.ecities.records;

import java.util.Locale;
import java.util.Map;

/**
 * Words of a form design in a message: each reader gets those of their language.
 *
 * @param byLanguage the words by language
 * @param otherwise  the words where there are none in the reader's language and none in English
 */
public record Said(Map<String, String> byLanguage, String otherwise) implements Worded {

    /** Copies the map. */
    public Said {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The label of a field. */
    static Said label(Field field) {
        return new Said(field.labels(), field.id());
    }

    @Override
    public String text(Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), byLanguage.getOrDefault("en", otherwise));
    }
}
