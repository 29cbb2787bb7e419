package org.ecities.records;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The accepted values of a choice: those in the schema itself, or those of its vocabulary page. */
final class ChoiceOptions {

    /**
     * An accepted value with its name for people.
     *
     * @param depth how many values stand above it in a tree
     */
    record Option(String value, String label, int depth) {

        /** A value below no other one. */
        Option(String value, String label) {
            this(value, label, 0);
        }
    }

    private final Field field;
    private final Optional<String> page;
    private final Optional<Vocabulary> vocabulary;

    /**
     * Looks up the vocabulary.
     *
     * @param standard vocabulary page of a field that names none; empty for no such page
     */
    ChoiceOptions(Field field, String standard, Schemas schemas) {
        this.field = field;
        this.page = field.vocabulary().or(() -> Optional.of(standard).filter(name -> !name.isEmpty()));
        this.vocabulary = page.flatMap(schemas::vocabulary);
    }

    /** Name of the vocabulary page when there should be one and is not. */
    Optional<String> missingPage() {
        return vocabulary.isPresent() || !field.options().isEmpty() ? Optional.empty() : page;
    }

    /** The accepted values in order. */
    List<String> values() {
        return field.options().isEmpty()
                ? vocabulary.map(found -> List.copyOf(found.terms().keySet())).orElse(List.of())
                : field.options();
    }

    boolean accepts(String value) {
        return field.options().contains(value)
                || vocabulary.map(found -> found.terms().containsKey(value)).orElse(false);
    }

    /** The accepted values above one in a tree, the nearest first. */
    List<String> within(String value) {
        return vocabulary.map(found -> found.above(value)).orElse(List.of());
    }

    /** A value's name in a language; the value itself when it is not known. */
    String label(String value, Locale locale) {
        return vocabulary.map(found -> found.label(value, locale)).orElse(value);
    }

    /** The options that are offered in the order of the list, with those that are chosen already. */
    List<Option> options(Locale locale, List<String> chosen) {
        return values().stream()
                .filter(value -> offered(value) || chosen.contains(value))
                .map(value -> new Option(value, label(value, locale), within(value).size()))
                .toList();
    }

    private boolean offered(String value) {
        return vocabulary.map(found -> !found.closed().contains(value)).orElse(true);
    }

    /** The same options by their names in a language. */
    List<Option> byLabel(Locale locale, List<String> chosen) {
        return options(locale, chosen).stream()
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(locale)))
                .toList();
    }

    /** What is wrong with a value: it is not in the list, or there is no list to look in. */
    Optional<Violation> problem(String value, int line) {
        if (accepts(value)) {
            return Optional.empty();
        }
        if (missingPage().isPresent()) {
            return Optional.of(Violation.warning(field.id(), line, "records.violation.vocabulary", missingPage().get()));
        }
        return Optional.of(unknown(value, line));
    }

    private Violation unknown(String value, int line) {
        String found = Shortened.text(value);
        Optional<String> near = NearestName.of(value, values());
        return near.isPresent()
                ? Violation.error(field.id(), line, "records.violation.choice.near", found, near.get())
                : Violation.error(field.id(), line, "records.violation.choice", found, accepted());
    }

    private String accepted() {
        int few = 12;
        return page.filter(name -> field.options().isEmpty() && values().size() > few)
                .orElseGet(() -> String.join(", ", values()));
    }
}
