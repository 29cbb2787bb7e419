package org.ecities.sheets;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ecities.records.Evidence;
import org.ecities.records.Field;
import org.ecities.records.FieldValue;
import org.ecities.records.PageRecord;
import org.ecities.records.Schema;
import org.ecities.records.Value;

/**
 * Finds what a row changes on a page that is there. A field with its evidence is one unit, in a text by
 * language each language is one; a unit is changed only when an import wrote it or nobody did. What a row
 * does not know stays as it is.
 */
final class RecordUpdate {

    private static final String BY_LANGUAGE = "textByLanguage";

    private final Schema schema;
    private final PageRecord present;
    private final Supplier<PageHistory> reading;
    private final Map<String, Optional<FieldValue>> changes = new LinkedHashMap<>();
    private PageHistory history;
    private int left;

    /**
     * Begins an update.
     *
     * @param schema  schema of the record
     * @param present the record as it is
     * @param history who wrote it; asked only when something differs
     */
    RecordUpdate(Schema schema, PageRecord present, Supplier<PageHistory> history) {
        this.schema = schema;
        this.present = present;
        this.reading = history;
    }

    /** Takes the values of a row. */
    RecordUpdate with(Map<String, FieldValue> row) {
        row.forEach(this::field);
        return this;
    }

    /** New values by field, for those that change. */
    Map<String, Optional<FieldValue>> changes() {
        return changes;
    }

    /** Number of values that differ and are left because a person wrote them. */
    int left() {
        return left;
    }

    private void field(String id, FieldValue wanted) {
        Field field = schema.field(id).orElseThrow(() -> new IllegalArgumentException("no field " + id));
        Optional<FieldValue> now = present.field(field);
        if (now.isPresent() && now.get().equals(wanted)) {
            return;
        }
        if (now.isPresent() && byLanguage(field, now.get(), wanted)) {
            languages(field, now.get(), (Value.Entries) wanted.value());
        } else if (now.filter(value -> foreign(value.evidence(), wanted.evidence())).isEmpty()
                && history().importMayWrite(record -> record.field(field))) {
            changes.put(id, Optional.of(wanted));
        } else if (now.isEmpty() || !now.get().value().equals(wanted.value())) {
            left++;
        }
    }

    private void languages(Field field, FieldValue now, Value.Entries wanted) {
        Map<String, Value> before = ((Value.Entries) now.value()).entries();
        Map<String, Value> merged = new LinkedHashMap<>(before);
        wanted.entries().forEach((language, text) -> {
            if (text.equals(before.get(language))) {
                return;
            }
            if (history().importMayWrite(record -> language(record, field, language))) {
                merged.put(language, text);
            } else {
                left++;
            }
        });
        if (!merged.equals(before)) {
            changes.put(field.id(), Optional.of(new FieldValue(new Value.Entries(merged), now.evidence())));
        }
    }

    private PageHistory history() {
        if (history == null) {
            history = reading.get();
        }
        return history;
    }

    private static boolean byLanguage(Field field, FieldValue now, FieldValue wanted) {
        return field.type().equals(BY_LANGUAGE)
                && now.value() instanceof Value.Entries
                && wanted.value() instanceof Value.Entries;
    }

    /** Another status or source than the import's says that somebody stands behind the value. */
    private static boolean foreign(Evidence now, Evidence wanted) {
        return now.status().filter(status -> !wanted.status().equals(Optional.of(status))).isPresent()
                || now.source().filter(source -> !wanted.source().equals(Optional.of(source))).isPresent();
    }

    private static Optional<Value> language(PageRecord record, Field field, String language) {
        return record.field(field)
                .map(FieldValue::value)
                .filter(Value.Entries.class::isInstance)
                .map(value -> ((Value.Entries) value).entries().get(language));
    }
}
