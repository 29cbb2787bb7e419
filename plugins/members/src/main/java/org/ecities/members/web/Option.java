package org.ecities.members.web;

import java.util.List;
import java.util.Locale;
import org.ecities.records.Schemas;

/**
 * One choice of a list.
 *
 * @param value what the form sends
 * @param label what people read
 */
public record Option(String value, String label) {

    /** The words of a vocabulary in its order; none when its page is missing. */
    static List<Option> of(Schemas schemas, String vocabulary, Locale locale) {
        return schemas.vocabulary(vocabulary)
                .map(words -> words.terms().keySet().stream()
                        .map(word -> new Option(word, words.label(word, locale)))
                        .toList())
                .orElse(List.of());
    }

    /** For JSPs. */
    public String getValue() {
        return value;
    }

    /** For JSPs. */
    public String getLabel() {
        return label;
    }
}
