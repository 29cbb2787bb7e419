package org.ecities.members.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.Audience;
import org.ecities.pages.ConflictException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Readership;
import org.ecities.pages.ValueChange;
import org.ecities.records.Field;
import org.ecities.records.FieldValue;
import org.ecities.records.PrivateText;
import org.ecities.store.Consent;
import org.ecities.store.PrivateValue;

/** What a person does with the entry about them. Its changes bear the login of the wiki: the person has none. */
public final class OwnEntry {

    /** How long the person's consent lasts. */
    public static final int YEARS = 2;

    private final Pages pages;
    private final PersonSheet sheet;
    private final Clock clock;

    OwnEntry(Pages pages, PersonSheet sheet, Clock clock) {
        this.pages = pages;
        this.sheet = sheet;
        this.clock = clock;
    }

    /** The fields that a person sees and changes, in the order of the form design. */
    public List<Field> fields() {
        return sheet.schema().fields().stream().filter(Field::chosen).toList();
    }

    /**
     * Confirms the entry as it is then: corrections, and to whom each value is shown. Agreed to from today on.
     *
     * @param changes new values by field id, empty ones for removed values
     * @param scope   what the person agrees to, in words
     * @throws PageRefusedException when name or address would be missing
     * @throws ConflictException    when the entry changed meanwhile
     */
    public void save(Person person, Map<String, Optional<FieldValue>> changes, Choices choices, String scope) {
        Map<String, FieldValue> after = after(person, changes);
        Listing.require(after);
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        Instant from = today.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant until = today.plusYears(YEARS).atStartOfDay(ZoneOffset.UTC).toInstant();
        Consent consent = new Consent(scope, from, Optional.of(until));
        commit(person, after, choices, choices.entry(), Optional.of(consent), today);
    }

    private Map<String, FieldValue> after(Person person, Map<String, Optional<FieldValue>> changes) {
        Map<String, FieldValue> after = new LinkedHashMap<>();
        for (Field field : fields()) {
            Optional<FieldValue> said = changes.containsKey(field.id()) ? changes.get(field.id()) : person.value(field.id());
            said.ifPresent(value -> after.put(field.id(), value));
        }
        return after;
    }

    /** Closes the entry and all its values; what was chosen is kept. */
    public void hide(Person person) {
        again(person, Audience.SECRETARIAT);
    }

    /** Shows a hidden entry as it was chosen before. */
    public void show(Person person) {
        again(person, Choices.of(person).entry());
    }

    /** To whom the person shows the entry, or did before it was hidden. */
    public Choices choices(Person person) {
        return Choices.of(person);
    }

    private void again(Person person, Audience audience) {
        if (person.state() != Person.State.CONFIRMED) {
            throw new PageRefusedException("members.entry.first");
        }
        commit(person, after(person, Map.of()), Choices.of(person), audience, Optional.empty(), person.confirmed().orElseThrow());
    }

    private void commit(
            Person person, Map<String, FieldValue> values, Choices choices, Audience audience, Optional<Consent> consent,
            LocalDate confirmed) {
        List<ValueChange> changes = new ArrayList<>();
        for (Field field : fields()) {
            Optional<FieldValue> value = Optional.ofNullable(values.get(field.id()));
            Optional<PrivateValue> kept = Optional.ofNullable(person.values().get(field.id()));
            if (value.isPresent() || kept.isPresent()) {
                changes.add(new ValueChange(
                        field.id(),
                        version(kept),
                        value.map(PrivateText::of),
                        value.isPresent() ? choices.of(field.id(), audience) : Readership.SECRETARIAT,
                        consent.or(() -> kept.flatMap(PrivateValue::consent)).filter(agreed -> value.isPresent())));
            }
        }
        changes.add(new ValueChange(
                Choices.KEPT, version(Optional.ofNullable(person.values().get(Choices.KEPT))), Optional.of(choices.text()),
                Readership.SECRETARIAT));
        String text = sheet.confirmed(audience, person.listed(), confirmed);
        pages.commit(Asker.system(), PageChange.text(person.name(), person.page().version(), text).with(changes), "");
    }

    private static int version(Optional<PrivateValue> kept) {
        return kept.map(PrivateValue::version).orElse(0);
    }
}
