package org.ecities.sheets.out;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ecities.records.Evidence;
import org.ecities.records.FieldValue;
import org.ecities.sheets.cells.JsonText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as JSON: {@code {"schema": "City", "records": [{"id": 7, "page": "City.Suwon", "version": 3, "fields":
 * {"population": {"value": "1190000", "asOf": "2024"}}}], "sources": [...]}}. Values are texts, lists and objects, as in the
 * page; one record at a time.
 */
final class RecordJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final OutputStream out;
    private final RecordExport.Wanted wanted;

    RecordJson(OutputStream out, RecordExport.Wanted wanted) {
        this.out = out;
        this.wanted = wanted;
    }

    int write(BiConsumer<RecordExport.Wanted, Consumer<ExportedRecord>> each) throws IOException {
        int[] count = {0};
        Sources sources = new Sources();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("schema", wanted.schema().name());
            json.writeArrayPropertyStart("records");
            each.accept(wanted, record -> {
                sources.add(record);
                record(json, record);
                count[0]++;
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("sources");
            sources.names().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        return count[0];
    }

    private static void record(JsonGenerator json, ExportedRecord record) {
        json.writeStartObject();
        json.writeNumberProperty("id", record.pageId());
        json.writeStringProperty("page", record.page());
        json.writeNumberProperty("version", record.version());
        if (!record.privates().isEmpty()) {
            json.writePOJOProperty("private", record.privates());
        }
        json.writeObjectPropertyStart("fields");
        record.values().forEach((id, value) -> {
            json.writeName(id);
            value(json, value);
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, FieldValue value) {
        json.writeStartObject();
        json.writeName("value");
        json.writePOJO(JsonText.plain(value.value()));
        Evidence.KEYS.forEach(key ->
                value.evidence().part(key).ifPresent(text -> json.writeStringProperty(key, text)));
        json.writeEndObject();
    }
}
