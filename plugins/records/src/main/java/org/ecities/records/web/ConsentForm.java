package org.ecities.records.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.records.Field;
import org.ecities.records.KeptConsent;
import org.ecities.records.Schema;
import org.ecities.records.Violation;
import org.ecities.store.Consent;

/**
 * What a posted form says of the consent of persons: {@code c.<section>.given}, {@code .scope} and {@code .until}, once for
 * all fields of a section that ask for it. A section nobody touched leaves every consent as it is.
 */
final class ConsentForm {

    /** Prefix of its inputs. */
    static final String PREFIX = "c.";
    /** The section of the core fields. */
    static final String CORE = "-";

    private final Map<String, String[]> params;
    private final Map<String, KeptConsent> base;
    private final Map<String, Consent> agreed = new LinkedHashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    private ConsentForm(Map<String, String[]> params, Map<String, KeptConsent> base) {
        this.params = params;
        this.base = base;
    }

    /** Reads what was typed. */
    static ConsentForm read(Map<String, String[]> params, Schema schema, Map<String, KeptConsent> base) {
        ConsentForm form = new ConsentForm(params, base);
        Set<String> sections = new LinkedHashSet<>();
        schema.fields().stream().filter(Field::consent).forEach(field -> sections.add(section(field)));
        sections.forEach(section -> form.read(section, fields(schema, section)));
        return form;
    }

    /** The section a field stands in. */
    static String section(Field field) {
        return field.core() ? CORE : field.group();
    }

    /** The fields of a section that ask for consent. */
    static List<Field> fields(Schema schema, String section) {
        return schema.fields().stream().filter(field -> field.consent() && section(field).equals(section)).toList();
    }

    /** The consent that a section shows: the first one of its fields. */
    static Optional<Consent> shown(List<Field> fields, Map<String, KeptConsent> base) {
        return fields.stream().flatMap(field -> Optional.ofNullable(base.get(field.id())).stream())
                .map(KeptConsent::consent)
                .findFirst();
    }

    /** The texts of its three inputs. */
    record Typed(String given, String scope, String until) {

        static final Typed NOTHING = new Typed("", "", "");

        static Typed of(Consent consent) {
            // The last day on which the value is shown.
            String until = consent.expires().map(end -> day(end.minusMillis(1))).orElse("");
            return new Typed(day(consent.given()), consent.scope(), until);
        }

        private static String day(Instant at) {
            return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
        }
    }

    /** What was sent for a section; absent when the form did not ask. */
    static Optional<Typed> sent(Map<String, String[]> params, String section) {
        String name = PREFIX + section + ".";
        boolean asked = params.containsKey(name + "given") || params.containsKey(name + "scope");
        return asked
                ? Optional.of(new Typed(one(params, name + "given"), one(params, name + "scope"), one(params, name + "until")))
                : Optional.empty();
    }

    private static String one(Map<String, String[]> params, String name) {
        String[] values = params.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : values[0].strip();
    }

    private void read(String section, List<Field> fields) {
        Typed before = shown(fields, base).map(Typed::of).orElse(Typed.NOTHING);
        Typed typed = sent(params, section).orElse(before);
        if (!typed.equals(before) && !typed.equals(Typed.NOTHING)) {
            consent(section, typed).ifPresent(consent -> fields.forEach(field -> agreed.put(field.id(), consent)));
        }
    }

    private Optional<Consent> consent(String section, Typed typed) {
        int before = violations.size();
        Optional<LocalDate> given = day(section, typed.given(), "records.consent.wrong.given");
        Optional<LocalDate> until = typed.until().isEmpty()
                ? Optional.empty()
                : day(section, typed.until(), "records.consent.wrong.until");
        if (typed.scope().isEmpty() || typed.scope().length() > Consent.MAX_SCOPE) {
            wrong(section, "records.consent.wrong.scope", Consent.MAX_SCOPE);
        }
        if (given.isPresent() && until.filter(given.get()::isAfter).isPresent()) {
            wrong(section, "records.consent.wrong.order", typed.until(), typed.given());
        }
        return violations.size() > before
                ? Optional.empty()
                : given.map(day -> new Consent(
                        typed.scope(), start(day), until.map(last -> start(last.plusDays(1)))));
    }

    private Optional<LocalDate> day(String section, String text, String key) {
        Optional<LocalDate> day = text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? parsed(text) : Optional.empty();
        if (day.isEmpty()) {
            wrong(section, key, text);
        }
        return day;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private void wrong(String section, String key, Object... arguments) {
        violations.add(Violation.error(PREFIX + section, 0, key, arguments));
    }

    /** Consents that were typed, by the id of each field they are about. */
    Map<String, Consent> agreed() {
        return agreed;
    }

    /** What cannot be read. */
    List<Violation> violations() {
        return violations;
    }
}
