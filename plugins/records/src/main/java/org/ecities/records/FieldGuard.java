package org.ecities.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecities.pages.Asker;
import org.ecities.pages.PageRefusedException;

/** Refuses changes of fields by people who may edit the page but not these fields, through whatever door they come. */
final class FieldGuard {

    private final Schemas schemas;
    private final RecordText text;

    FieldGuard(Schemas schemas) {
        this.schemas = schemas;
        this.text = new RecordText(schemas);
    }

    /**
     * Compares two texts of a page.
     *
     * @param before the text in force; empty for a page that is not there
     * @throws PageRefusedException a guarded field says something else
     */
    void check(Asker asker, String page, String before, String after) {
        RecordReading old = text.read(before);
        RecordReading now = text.read(after);
        Map<String, Field> guarded = guarded(asker, old, now);
        if (guarded.isEmpty()) {
            return;
        }
        if (old.broken()) {
            checkRepair(asker, page, before, now, guarded);
            return;
        }
        for (Field field : guarded.values()) {
            if (!value(old, field).equals(value(now, field))) {
                throw new PageRefusedException("records.refused.field." + field.writers().word(), page, field.id());
            }
        }
    }

    /** What a sheet said that cannot be read is not known: where it names guarded fields, the secretariat repairs it. */
    private static void checkRepair(
            Asker asker, String page, String before, RecordReading now, Map<String, Field> guarded) {
        boolean named = guarded.values().stream()
                .anyMatch(field -> before.lines().anyMatch(line -> line.strip().startsWith(field.id() + ":")));
        boolean said = guarded.values().stream().anyMatch(field -> value(now, field).isPresent());
        if (!asker.secretariat() && (named || said)) {
            throw new PageRefusedException("records.refused.field.broken", page);
        }
    }

    /** As the other check, for values that are kept beside the text. */
    void check(Asker asker, String page, String pageText, List<String> fields) {
        text.read(pageText).span()
                .flatMap(tag -> schemas.schema(tag.name()))
                .map(Schema::fields)
                .orElse(List.of())
                .stream()
                .filter(field -> fields.contains(field.id()) && !field.writers().include(asker))
                .findFirst()
                .ifPresent(field -> {
                    throw new PageRefusedException("records.refused.field." + field.writers().word(), page, field.id());
                });
    }

    private Map<String, Field> guarded(Asker asker, RecordReading old, RecordReading now) {
        Map<String, Field> guarded = new LinkedHashMap<>();
        Stream.of(old, now)
                .flatMap(reading -> reading.span().stream())
                .flatMap(tag -> schemas.schema(tag.name()).stream())
                .flatMap(schema -> schema.fields().stream())
                .filter(field -> !field.writers().include(asker))
                .forEach(field -> guarded.put(field.id(), field));
        return guarded;
    }

    private static Optional<FieldValue> value(RecordReading reading, Field field) {
        return reading.record().flatMap(record -> record.field(field));
    }
}
