package org.ecities.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;

/** {@code textByLanguage}: one text for each language, {@code en: Suwon, ko: 수원시}. A plain text counts as English. */
final class TextByLanguageType implements FieldType {

    @Override
    public String name() {
        return "textByLanguage";
    }

    @Override
    public boolean byLanguage() {
        return true;
    }

    @Override
    public List<Violation> check(Field field, FieldValue value, Schemas schemas, int line) {
        if (value.value().isBlank()) {
            return List.of();
        }
        if (!(value.value() instanceof Value.Entries map)) {
            return List.of(Violation.error(field.id(), line, "records.violation.byLanguage"));
        }
        List<Violation> violations = new ArrayList<>();
        map.entries().forEach((language, text) -> {
            if (!LanguageType.accepts(language)) {
                violations.add(Violation.error(field.id(), line, "records.violation.language", Shortened.text(language)));
            }
            if (!(text instanceof Value.Scalar)) {
                violations.add(Violation.error(field.id(), line, "records.violation.byLanguage"));
            }
        });
        return violations;
    }

    @Override
    public List<IndexValue> indexed(Field field, Value value, Schemas schemas) {
        return texts(value).values().stream().<IndexValue>map(IndexValue.Text::new).toList();
    }

    @Override
    public String shown(Field field, Value value, Schemas schemas, Locale locale) {
        Map<String, String> texts = texts(value);
        return Optional.ofNullable(texts.get(locale.getLanguage()))
                .or(() -> Optional.ofNullable(texts.get("en")))
                .or(() -> texts.values().stream().findFirst())
                .orElse("");
    }

    @Override
    public void html(HtmlWriter out, Field field, Value value, Schemas schemas, Locale locale) {
        out.open("ul", "ec-languages");
        texts(value).forEach((language, text) -> {
            out.open("li").attr("dir", "auto");
            if (LanguageType.accepts(language)) {
                out.attr("lang", language);
            }
            out.text(text).close();
        });
        out.close();
    }

    @Override
    public Optional<Inputs> inputs(Field field, Value value) {
        return LanguageRows.inputs(value);
    }

    @Override
    public Optional<Value> typed(Field field, Inputs inputs) {
        return LanguageRows.typed(inputs);
    }

    @Override
    public boolean grouped(Field field, Schemas schemas) {
        return true;
    }

    @Override
    public void control(HtmlWriter out, Control control) {
        LanguageRows.write(out, control);
    }

    /** Texts that are not blank by language; whatever cannot be told by language stands under {@code und}. */
    static Map<String, String> texts(Value value) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (value instanceof Value.Entries map) {
            map.entries().forEach((language, text) -> texts.put(language, String.join(", ", text.texts())));
        } else {
            texts.put(value instanceof Value.Scalar ? "en" : "und", String.join(", ", value.texts()));
        }
        texts.values().removeIf(String::isBlank);
        return texts;
    }
}
