package org.ecities.members.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Audience;
import org.ecities.records.FieldValue;
import org.ecities.records.PrivateText;
import org.ecities.records.Value;
import org.ecities.store.Consent;
import org.ecities.store.PageVersion;
import org.ecities.store.PrivateValue;

/**
 * An entry of the who's who, with everything held about the person. Whoever shows it has checked who asks.
 *
 * @param page      its page
 * @param state     how far it is
 * @param listed    day on which somebody listed the person
 * @param confirmed day on which the person last confirmed it
 * @param values    the latest values by field id, with those whose consent has ended
 */
public record Person(
        PageVersion page, State state, LocalDate listed, Optional<LocalDate> confirmed, Map<String, PrivateValue> values) {

    /** How far an entry is. */
    public enum State {
        /** Somebody listed the person, who has not confirmed. */
        LISTED,
        /** The person confirmed. */
        CONFIRMED,
        /** It was removed; a neutral page stays. */
        REMOVED
    }

    /** Copies the map. */
    public Person {
        values = Map.copyOf(values);
    }

    /** Identity of its page. */
    public long id() {
        return page.pageId();
    }

    /** Name of its page. */
    public String name() {
        return page.name();
    }

    /** What a field says. */
    public Optional<FieldValue> value(String field) {
        return Optional.ofNullable(values.get(field)).flatMap(PrivateValue::value).flatMap(PrivateText::read);
    }

    /** The person's name in a language, else in English, else in any; empty when none is held. */
    public String called(Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        value(PersonSheet.NAME).map(FieldValue::value).ifPresent(value -> {
            if (value instanceof Value.Entries byLanguage) {
                byLanguage.entries().forEach((language, text) -> names.put(language, String.join(" ", text.texts())));
            } else {
                names.put(Locale.ENGLISH.getLanguage(), String.join(" ", value.texts()));
            }
        });
        return Optional.ofNullable(names.get(locale.getLanguage()))
                .or(() -> Optional.ofNullable(names.get(Locale.ENGLISH.getLanguage())))
                .or(() -> names.values().stream().findFirst())
                .orElse("");
    }

    /** The mail address; empty when none is held. */
    public String email() {
        return value(PersonSheet.EMAIL).flatMap(value -> value.value().texts().stream().findFirst()).orElse("").strip();
    }

    /** Who sees the page; the secretariat alone before the person has confirmed. */
    public Audience audience() {
        return Audience.of(page.text()).orElse(Audience.SECRETARIAT);
    }

    /** When the first of the person's consents ends. */
    public Optional<Instant> ends() {
        return values.values().stream()
                .flatMap(value -> value.consent().flatMap(Consent::expires).stream())
                .min(Instant::compareTo);
    }

    /** Keeps values out of logs. */
    @Override
    public String toString() {
        return "Person[" + name() + " " + state + "]";
    }
}
