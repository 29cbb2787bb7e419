package org.ecities.records;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Accepted values with their names. It is a page: {@code Vocabulary.Topics} with a {@code [{Vocabulary ...}]}
 * tag whose body is a YAML map of value to language map.
 *
 * @param page  the page
 * @param terms names by language of each value, in order
 */
public record Vocabulary(String page, Map<String, Map<String, String>> terms) {

    /** Copies the map in its order. */
    public Vocabulary {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    /** A value's name in a language, else in English, else the value itself. */
    public String label(String term, Locale locale) {
        Map<String, String> names = terms.getOrDefault(term, Map.of());
        return names.getOrDefault(locale.getLanguage(), names.getOrDefault("en", term));
    }
}
