package org.ecities.sheets.out;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ecities.records.FieldValue;
import org.ecities.records.PrivateFields;
import org.ecities.records.Schema;
import org.ecities.store.PageVersion;

/**
 * What somebody sees of one record.
 *
 * @param pageId   identity of its page
 * @param page     name of the page
 * @param version  version of the page
 * @param privates versions of the values beside the page text, by field id, of those that are there
 * @param values   values by field id, in the order of the schema; fields without a value are absent
 */
public record ExportedRecord(
        long pageId, String page, int version, Map<String, Integer> privates, Map<String, FieldValue> values) {

    /** The record of a page version as somebody sees it. */
    public static ExportedRecord of(PageVersion page, Schema known, PrivateFields.Seen seen) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        known.fields().forEach(field -> {
            Optional<FieldValue> value = seen.schema().field(field.id()).flatMap(seen.record()::field);
            value.ifPresent(found -> values.put(field.id(), found));
        });
        Map<String, Integer> privates = new LinkedHashMap<>();
        known.fields().forEach(field -> {
            int kept = seen.versions().getOrDefault(field.id(), 0);
            if (kept > 0) {
                privates.put(field.id(), kept);
            }
        });
        return new ExportedRecord(page.head().pageId(), page.name(), page.version(), privates, values);
    }

    /** The versions of private values as a cell: {@code email=3 phone=1}. */
    public String privatesText() {
        return privates.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }
}
