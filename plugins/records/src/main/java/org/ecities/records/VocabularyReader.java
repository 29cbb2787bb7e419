package org.ecities.records;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds a vocabulary from its mapping. What is wrong with it is said, and the rest is read on. */
final class VocabularyReader {

    /** Key of the values below a value. */
    static final String CHILDREN = "children";
    /** Most values above one another. */
    static final int MAX_LEVELS = 6;

    private final String page;
    private final Map<String, Map<String, String>> terms = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> closed = new HashSet<>();

    VocabularyReader(String page) {
        this.page = page;
    }

    Vocabulary read(BodyKeys keys) {
        level(keys, Optional.empty(), 1);
        return new Vocabulary(page, terms, parents, closed);
    }

    private void level(BodyKeys keys, Optional<String> parent, int depth) {
        for (String term : keys.keys()) {
            Optional<BodyKeys> children = keys.mapping(term).filter(below -> below.keys().contains(CHILDREN));
            Map<String, String> names = keys.mapping(term)
                    .map(said -> said.without(CHILDREN).without(VocabularyText.CLOSED).labels())
                    .orElseGet(() -> keys.labels(term));
            if (terms.putIfAbsent(term, names) != null) {
                keys.wrong(term, "records.violation.schema.twice", Shortened.text(term));
                continue;
            }
            keys.mapping(term).filter(said -> said.flag(VocabularyText.CLOSED)).ifPresent(said -> closed.add(term));
            parent.ifPresent(above -> parents.put(term, above));
            children.ifPresent(below -> children(below, term, depth));
        }
    }

    private void children(BodyKeys term, String name, int depth) {
        if (depth == MAX_LEVELS) {
            term.wrong(CHILDREN, "records.violation.vocabulary.levels", MAX_LEVELS);
            return;
        }
        term.mapping(CHILDREN).ifPresentOrElse(
                below -> level(below, Optional.of(name), depth + 1),
                () -> term.wrong(CHILDREN, "records.violation.vocabulary.children", Shortened.text(name)));
    }
}
