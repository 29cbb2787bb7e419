package org.ecities.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Accepted values with their names. It is a page: {@code Vocabulary.Topics} with a {@code [{Vocabulary ...}]}
 * tag whose body is a YAML map of value to language map; under {@code children} stand the values below it.
 *
 * @param page    the page
 * @param terms   names by language of each value, in order; the values below one follow it
 * @param parents the value directly above each value that stands below another one
 * @param closed  values that are accepted where they stand and offered no more
 */
public record Vocabulary(
        String page, Map<String, Map<String, String>> terms, Map<String, String> parents, Set<String> closed) {

    /** Copies the maps in their order. */
    public Vocabulary {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        parents = Map.copyOf(parents);
        closed = Set.copyOf(closed);
    }

    /** A vocabulary in which no value stands below another one. */
    public Vocabulary(String page, Map<String, Map<String, String>> terms) {
        this(page, terms, Map.of(), Set.of());
    }

    /** The values above one, the nearest first. */
    public List<String> above(String term) {
        List<String> above = new ArrayList<>();
        for (String next = parents.get(term); next != null && !above.contains(next); next = parents.get(next)) {
            above.add(next);
        }
        return above;
    }

    /** A value's name in a language, else in English, else the value itself. */
    public String label(String term, Locale locale) {
        Map<String, String> names = terms.getOrDefault(term, Map.of());
        return names.getOrDefault(locale.getLanguage(), names.getOrDefault("en", term));
    }
}
