package org.ecities.exchange.institution;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.records.Evidence;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.PageRecord;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.Value;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A data sheet for other programs: as JSON with the values as they are written in the page, and as CSV with one line
 * for each field and its value in words.
 */
final class DataSheet {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PageRecord record;
    private final Schemas schemas;
    private final FieldTypes types;
    private final Locale language;

    DataSheet(PageRecord record, Schemas schemas, FieldTypes types, Locale language) {
        this.record = record;
        this.schemas = schemas;
        this.types = types;
        this.language = language;
    }

    /** {@code {"page": .., "schema": .., "fields": {id: {"value": .., "asOf": .., ..}}}}. */
    byte[] json(String page) {
        Map<String, Object> fields = new LinkedHashMap<>();
        record.fields().forEach((id, value) -> {
            Map<String, Object> parts = new LinkedHashMap<>();
            parts.put("value", plain(value.value()));
            Evidence.KEYS.forEach(key -> value.evidence().part(key).ifPresent(part -> parts.put(key, part)));
            fields.put(id, parts);
        });
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("page", page);
        sheet.put("schema", record.schema());
        sheet.put("fields", fields);
        return JSON.writeValueAsBytes(sheet);
    }

    /** Columns: field, label, value, asOf, source, status, note. */
    String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter out = CsvWriter.builder().build(text)) {
            List<String> head = new ArrayList<>(List.of("field", "label", "value"));
            head.addAll(Evidence.KEYS);
            out.writeRecord(head);
            Optional<Schema> schema = schemas.schema(record.schema());
            record.fields().forEach((id, value) -> out.writeRecord(row(id, value, schema.flatMap(s -> s.field(id)))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private List<String> row(String id, FieldValue value, Optional<Field> field) {
        List<String> row = new ArrayList<>();
        row.add(id);
        row.add(field.map(known -> known.label(language)).orElse(""));
        row.add(field.map(known -> types.of(known).shown(known, value.value(), schemas, language))
                .orElseGet(() -> String.join("; ", value.value().texts())));
        Evidence.KEYS.forEach(key -> row.add(value.evidence().part(key).orElse("")));
        return row;
    }

    private static Object plain(Value value) {
        if (value instanceof Value.Items list) {
            return list.items().stream().map(DataSheet::plain).toList();
        }
        if (value instanceof Value.Entries map) {
            Map<String, Object> entries = new LinkedHashMap<>();
            map.entries().forEach((key, part) -> entries.put(key, plain(part)));
            return entries;
        }
        return ((Value.Scalar) value).text();
    }
}
