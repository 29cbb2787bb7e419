package org.ecities.records.web.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.records.Inputs;

/** The parameters of a posted form. */
record Typed(Map<String, String[]> params) {

    static final Typed NOTHING = new Typed(Map.of());

    /** Whether a form sent the parameter. */
    boolean sent(String name) {
        return params.containsKey(name) && params.get(name).length > 0;
    }

    /** One line without blanks around it; empty when it was not sent. */
    String line(String name) {
        return sent(name) ? Inputs.oneLine(params.get(name)[0]).strip() : "";
    }

    /** What was sent, for a form that comes back; absent when it was not. */
    Optional<String> kept(String name) {
        return sent(name) ? Optional.of(params.get(name)[0]) : Optional.empty();
    }

    /** True when a box is ticked. */
    boolean ticked(String name) {
        return sent(name) && List.of(params.get(name)).contains("true");
    }

    /** The lines of an area that are not blank. */
    List<String> lines(String name) {
        return sent(name)
                ? params.get(name)[0].lines().map(Inputs::oneLine).map(String::strip).filter(line -> !line.isEmpty()).toList()
                : List.of();
    }

    /** Texts by language: {@code label.en}, and one more language as {@code label.new} with {@code label.newText}. */
    Map<String, String> byLanguage(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        params.keySet().stream()
                .filter(param -> param.startsWith(name + ".") && !param.startsWith(name + ".new"))
                .forEach(param -> texts.put(param.substring(name.length() + 1), line(param)));
        if (!line(name + ".new").isEmpty()) {
            texts.put(line(name + ".new"), line(name + ".newText"));
        }
        texts.values().removeIf(String::isEmpty);
        return ordered(texts);
    }

    private static Map<String, String> ordered(Map<String, String> texts) {
        Map<String, String> ordered = new LinkedHashMap<>();
        List<String> languages = new ArrayList<>(List.of("en", "ko"));
        languages.addAll(texts.keySet().stream().sorted().toList());
        languages.stream().filter(texts::containsKey).forEach(language -> ordered.put(language, texts.get(language)));
        return ordered;
    }
}
