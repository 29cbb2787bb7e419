package org.ecities.records.web.design;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ecities.pages.Messages;

/** Languages by their names for people. */
final class LanguageNames {

    private LanguageNames() {}

    /** The name of a language in the reader's one. */
    static String of(String language, Locale reader) {
        String name = Locale.forLanguageTag(language).getDisplayName(reader);
        return name.isEmpty() ? language : name;
    }

    /** Texts with an empty one for each language of the interface that has none. */
    static Map<String, String> asked(Map<String, String> texts) {
        Map<String, String> asked = new LinkedHashMap<>();
        Messages.LANGUAGES.forEach(language -> asked.put(language.getLanguage(), ""));
        asked.putAll(texts);
        return asked;
    }
}
