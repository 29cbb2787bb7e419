package org.ecities.records.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ecities.pages.Asker;
import org.ecities.records.PageRecord;
import org.ecities.records.PrivateFields;
import org.ecities.records.RecordReading;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.Violation;

/**
 * The version of a page a form starts from.
 *
 * @param pageName the page
 * @param version  its version; 0 for a page that is not there
 * @param text     its text
 * @param reading  what its text says of its record
 * @param schema   schema of its record, or the one that was asked for when it has none
 * @param seen     record and schema as the visitor sees them, once they are joined with private values
 */
record FormTarget(
        String pageName,
        int version,
        String text,
        RecordReading reading,
        Optional<Schema> schema,
        Optional<PrivateFields.Seen> seen) {

    /**
     * Looks for the record.
     *
     * @param wanted name of the schema for a page without a record; may be empty
     */
    static FormTarget of(Schemas schemas, String pageName, int version, String text, String wanted) {
        RecordReading reading = new RecordText(schemas).read(text);
        String name = reading.record().map(PageRecord::schema).orElse(wanted);
        return new FormTarget(pageName, version, text, reading, schemas.schema(name), Optional.empty());
    }

    /** The same target as a visitor sees it. */
    FormTarget seen(Function<FormTarget, PrivateFields.Seen> joining) {
        return schema.isEmpty()
                ? this
                : new FormTarget(pageName, version, text, reading, schema, Optional.of(joining.apply(this)));
    }

    /** The same target with the fields alone that somebody may change. */
    FormTarget writableBy(Asker asker) {
        return new FormTarget(pageName, version, text, reading, schema, seen.map(found -> found.writableBy(asker)));
    }

    /** The fields the visitor may see and fill in. */
    Schema form() {
        return seen.map(PrivateFields.Seen::schema).or(() -> schema).orElseThrow();
    }

    /** The record as the visitor sees it; an empty one when there is none. */
    PageRecord record() {
        return seen.map(PrivateFields.Seen::record).orElseGet(this::written);
    }

    /** The record of the page text. */
    PageRecord written() {
        return reading.record().orElseGet(() ->
                new PageRecord(schema.map(Schema::name).orElse(""), Map.of(), Map.of()));
    }

    /** Why the record cannot be read, if it cannot. */
    Optional<Violation> broken() {
        List<Violation> violations = reading.violations();
        return reading.broken() ? Optional.of(violations.get(violations.size() - 1)) : Optional.empty();
    }
}
