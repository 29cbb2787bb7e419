package org.ecities.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.ConflictException.Clash;

/**
 * Merges one field. A field with its evidence is one unit; lists of texts are sets; languages and the cells of rows are on
 * their own.
 */
final class FieldMerge {

    private final String id;
    private final boolean byLanguage;

    FieldMerge(String id, boolean byLanguage) {
        this.id = id;
        this.byLanguage = byLanguage;
    }

    /**
     * What came of it.
     *
     * @param field   merged field, absent when removed; where both changed the same, mine stands
     * @param clashes what both changed
     */
    record Outcome(Optional<FieldValue> field, List<Clash> clashes) {}

    Outcome merge(Optional<FieldValue> base, Optional<FieldValue> theirs, Optional<FieldValue> mine) {
        if (theirs.equals(mine) || theirs.equals(base)) {
            return new Outcome(mine, List.of());
        }
        if (mine.equals(base)) {
            return new Outcome(theirs, List.of());
        }
        return sameEvidence(base, theirs, mine)
                ? values(base, theirs.get(), mine.get())
                : clash(base, theirs, mine);
    }

    private Outcome values(Optional<FieldValue> base, FieldValue theirs, FieldValue mine) {
        Value before = base.map(FieldValue::value).orElse(null);
        if (isSet(theirs.value()) && isSet(mine.value()) && (before == null || isSet(before))) {
            Value union = Value.of(union(before == null ? List.of() : before.texts(), theirs.value().texts(), mine.value().texts()));
            return new Outcome(Optional.of(new FieldValue(union, mine.evidence())), List.of());
        }
        if (byLanguage
                && theirs.value() instanceof Value.Entries theirTexts
                && mine.value() instanceof Value.Entries myTexts
                && (before == null || before instanceof Value.Entries)) {
            Map<String, Value> baseTexts = before instanceof Value.Entries map ? map.entries() : Map.of();
            return languages(baseTexts, theirTexts.entries(), myTexts.entries(), mine.evidence());
        }
        Optional<RowsMerge> rows = RowsMerge.of(id, before, theirs.value(), mine.value());
        return rows.isPresent()
                ? rows.get().merge(mine.evidence())
                : clash(base, Optional.of(theirs), Optional.of(mine));
    }

    /** Their order, without what I took out, with what I added behind. */
    private static List<String> union(List<String> base, List<String> theirs, List<String> mine) {
        Set<String> union = new LinkedHashSet<>(theirs);
        union.removeIf(text -> base.contains(text) && !mine.contains(text));
        mine.stream().filter(text -> !base.contains(text)).forEach(union::add);
        return List.copyOf(union);
    }

    private Outcome languages(
            Map<String, Value> base, Map<String, Value> theirs, Map<String, Value> mine, Evidence evidence) {
        Set<String> languages = new LinkedHashSet<>(theirs.keySet());
        languages.addAll(mine.keySet());
        Map<String, Value> merged = new LinkedHashMap<>();
        List<Clash> clashes = new ArrayList<>();
        for (String language : languages) {
            Outcome one = new FieldMerge(id + "." + language, false)
                    .merge(plain(base, language), plain(theirs, language), plain(mine, language));
            one.field().ifPresent(field -> merged.put(language, field.value()));
            clashes.addAll(one.clashes());
        }
        return new Outcome(
                merged.isEmpty() ? Optional.empty() : Optional.of(new FieldValue(new Value.Entries(merged), evidence)),
                clashes);
    }

    private static Optional<FieldValue> plain(Map<String, Value> texts, String language) {
        return Optional.ofNullable(texts.get(language)).map(FieldValue::of);
    }

    private Outcome clash(Optional<FieldValue> base, Optional<FieldValue> theirs, Optional<FieldValue> mine) {
        return new Outcome(mine, List.of(new Clash(id, shown(base), shown(theirs), shown(mine))));
    }

    private static String shown(Optional<FieldValue> field) {
        return field.map(YamlText::shown).orElse("");
    }

    private static boolean sameEvidence(
            Optional<FieldValue> base, Optional<FieldValue> theirs, Optional<FieldValue> mine) {
        return theirs.isPresent()
                && mine.isPresent()
                && theirs.get().evidence().equals(mine.get().evidence())
                && base.map(FieldValue::evidence).orElse(mine.get().evidence()).equals(mine.get().evidence());
    }

    private static boolean isSet(Value value) {
        return value instanceof Value.Items list && list.items().stream().allMatch(Value.Scalar.class::isInstance);
    }
}
