package org.ecities.records;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The record of a page.
 *
 * @param schema name of its schema, which is the tag's name
 * @param fields values by field id, in the order of the text; unknown fields too
 * @param lines  line of each field in the page text, from 1
 */
public record PageRecord(String schema, Map<String, FieldValue> fields, Map<String, Integer> lines) {

    /** Copies the maps in their order. */
    public PageRecord {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        lines = Map.copyOf(lines);
    }

    /** A field's value. */
    public Optional<FieldValue> field(String id) {
        return Optional.ofNullable(fields.get(id));
    }

    /** A field's value, also when it is still written under an earlier id. */
    public Optional<FieldValue> field(Field field) {
        return writtenId(field).map(fields::get);
    }

    /** The id under which a field stands in the text, if it does: its own or an earlier one. */
    public Optional<String> writtenId(Field field) {
        return Stream.concat(Stream.of(field.id()), field.was().stream())
                .filter(fields::containsKey)
                .findFirst();
    }

    /**
     * The record without what the schema keeps beside page texts: a private field that stands in the text all the same
     * is told to nobody.
     */
    public PageRecord withoutPrivate(Optional<Schema> known) {
        Map<String, FieldValue> open = new LinkedHashMap<>(fields);
        open.keySet().removeIf(id -> known.flatMap(found -> found.field(id)).filter(Field::isPrivate).isPresent());
        return new PageRecord(schema, open, lines);
    }

    /** Line of a field in the page text, from 1; 0 when unknown. */
    public int line(String id) {
        return lines.getOrDefault(id, 0);
    }

    /** A field's scalar text, if it has one. */
    public Optional<String> text(String id) {
        return field(id)
                .map(FieldValue::value)
                .filter(Value.Scalar.class::isInstance)
                .map(value -> ((Value.Scalar) value).text());
    }
}
