package org.ecities.records;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ecities.pages.Readership;
import org.ecities.store.Consent;
import org.ecities.store.PrivateValue;

/**
 * The private values of a record that somebody may read, by the ids of their fields. One rule for the page, the form and
 * the index: both the form design and the value say who may read it, and the narrower of the two counts.
 *
 * @param values values by field id, in the order of the schema
 */
record ReadableValues(Map<String, PrivateValue> values) {

    static final ReadableValues NONE = new ReadableValues(Map.of());

    /** What people read who read fields of a readership. */
    static ReadableValues of(Schema schema, Readership readers, List<PrivateValue> kept) {
        return of(schema, readers::within, kept.stream()
                .filter(value -> readers.within(Readership.kept(value.readers())))
                .toList());
    }

    /**
     * What somebody reads.
     *
     * @param reads whether they read fields of a readership on this page
     * @param kept  the latest values of the page that they may read
     */
    static ReadableValues of(Schema schema, Predicate<Readership> reads, List<PrivateValue> kept) {
        Map<String, PrivateValue> found = new LinkedHashMap<>();
        schema.fields().stream()
                .filter(field -> field.isPrivate() && reads.test(field.readers()))
                .forEach(field -> named(field, kept).ifPresent(value -> found.put(field.id(), value)));
        return new ReadableValues(found);
    }

    /** The value of a field, also one that was kept under an earlier id. */
    private static Optional<PrivateValue> named(Field field, List<PrivateValue> kept) {
        return Stream.concat(Stream.of(field.id()), field.was().stream())
                .flatMap(id -> kept.stream().filter(value -> value.field().equals(id)))
                .findFirst();
    }

    /** The value of a field. */
    Optional<PrivateValue> value(Field field) {
        return Optional.ofNullable(values.get(field.id()));
    }

    /** A record with these values; one that stands in the text under an earlier id gives way. */
    PageRecord in(PageRecord record) {
        Map<String, FieldValue> fields = new LinkedHashMap<>(record.fields());
        values.forEach((id, kept) -> kept.value()
                .flatMap(PrivateText::read)
                .ifPresent(value -> fields.put(id, value)));
        return new PageRecord(record.schema(), fields, record.lines());
    }

    /** A number that differs for other values and for other versions of them. */
    int state() {
        return values.values().stream()
                .map(value -> List.of(value.field(), value.version(), value.readers()))
                .toList()
                .hashCode();
    }

    /** When the first consent among them ends. */
    Optional<Instant> until() {
        return values.values().stream()
                .flatMap(value -> value.consent().flatMap(Consent::expires).stream())
                .min(Instant::compareTo);
    }

    /** Keeps values out of logs. */
    @Override
    public String toString() {
        return "ReadableValues" + values.keySet();
    }
}
