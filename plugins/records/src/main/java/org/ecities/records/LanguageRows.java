package org.ecities.records;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.HtmlWriter;

/** The inputs of a text by language: English, the languages that are there, and one free row. */
final class LanguageRows {

    private static final String ENGLISH = "en";
    private static final String NEW_LANGUAGE = "newLanguage";
    private static final String NEW_TEXT = "newText";
    /** Parts of a field's input names that mean something else than a language. */
    private static final Set<String> TAKEN = Set.of("asOf", "source", "status", "note", NEW_LANGUAGE, NEW_TEXT, "");

    private LanguageRows() {}

    static Optional<Inputs> inputs(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return Optional.of(new Inputs(Map.of(ENGLISH, List.of(scalar.text()))));
        }
        if (!(value instanceof Value.Entries map) || map.entries().keySet().stream().anyMatch(TAKEN::contains)) {
            return Optional.empty();
        }
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (Map.Entry<String, Value> row : map.entries().entrySet()) {
            if (!(row.getValue() instanceof Value.Scalar text)) {
                return Optional.empty();
            }
            parts.put(row.getKey(), List.of(text.text()));
        }
        return Optional.of(new Inputs(parts));
    }

    /** English first, then the languages as they came, then the free row; blank texts are gone. */
    static Optional<Value> typed(Inputs inputs) {
        Map<String, String> texts = new LinkedHashMap<>();
        languages(inputs).forEach(language -> put(texts, language, inputs.text(language)));
        String language = inputs.text(NEW_LANGUAGE).strip();
        if (!inputs.text(NEW_TEXT).isBlank()) {
            put(texts, language.isEmpty() ? "und" : language, inputs.text(NEW_TEXT));
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(Value.of(texts));
    }

    static void write(HtmlWriter out, Control control) {
        int number = 0;
        for (String language : languages(control.inputs())) {
            row(out, control, language, number++);
        }
        free(out, control, number);
    }

    private static void put(Map<String, String> texts, String language, String text) {
        if (!text.isBlank()) {
            texts.put(language, text);
        }
    }

    private static List<String> languages(Inputs inputs) {
        Set<String> languages = new LinkedHashSet<>();
        languages.add(ENGLISH);
        inputs.parts().keySet().stream().filter(part -> !TAKEN.contains(part)).forEach(languages::add);
        return List.copyOf(languages);
    }

    private static void row(HtmlWriter out, Control control, String language, int number) {
        out.open("div", "ec-language-row");
        out.open("label").attr("for", control.id(number)).text(label(language, control)).close();
        text(out, control, control.id(number), language, LanguageType.accepts(language) ? language : "");
        out.close();
    }

    private static void free(HtmlWriter out, Control control, int number) {
        out.open("div", "ec-language-row ec-language-row--new");
        out.open("label").attr("for", control.id(number)).text(control.messages().text("records.form.language")).close();
        out.open("input", "ec-input ec-input--short").attr("type", "text").attr("id", control.id(number));
        out.attr("name", control.name(NEW_LANGUAGE)).attr("value", control.inputs().text(NEW_LANGUAGE));
        out.open("label").attr("for", control.id(number + 1)).text(control.messages().text("records.form.languageText")).close();
        text(out, control, control.id(number + 1), NEW_TEXT, "");
        out.close();
    }

    private static void text(HtmlWriter out, Control control, String id, String part, String language) {
        String text = control.inputs().text(part);
        boolean lines = text.indexOf('\n') >= 0;
        out.open(lines ? "textarea" : "input", "ec-input").attr("id", id).attr("name", control.name(part));
        out.attr("dir", "auto");
        if (!language.isEmpty()) {
            out.attr("lang", language);
        }
        control.tied(out);
        if (lines) {
            out.text("\n" + text).close();
        } else {
            out.attr("type", "text").attr("value", text);
        }
    }

    private static String label(String language, Control control) {
        return LanguageType.accepts(language)
                ? Locale.forLanguageTag(language).getDisplayName(control.messages().locale())
                : language;
    }
}
