package org.ecities.sheets.in;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ecities.records.Evidence;
import org.ecities.records.FieldValue;
import org.ecities.records.Value;
import org.ecities.sheets.Found;
import org.ecities.sheets.RowRejection;
import org.ecities.sheets.SheetException;
import org.ecities.sheets.cells.JsonText;
import org.ecities.sheets.files.SheetReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the records of a JSON export one by one. A field that is not there says nothing; null says that there is no value. */
final class JsonRows {

    private static final int MAX_DEPTH = 60;
    private static final int MAX_STRING = 5_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_STRING)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonRows() {}

    /**
     * Reads a file.
     *
     * @throws SheetException when it is no such file
     */
    static void read(Path file, Consumer<SheetRow> taker) {
        long[] number = {0};
        try {
            if (Files.size(file) > SheetReader.MAX_FILE) {
                throw new SheetException("sheets.file.large", Files.size(file), SheetReader.MAX_FILE);
            }
            try (JsonParser json = JSON.createParser(file)) {
                toRecords(json);
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    if (++number[0] > SheetReader.MAX_LINES) {
                        throw new SheetException("sheets.file.rows", SheetReader.MAX_LINES);
                    }
                    taker.accept(row(number[0], JSON.readTree(json)));
                }
            }
        } catch (JacksonException | IOException broken) {
            throw new SheetException("sheets.json.broken", number[0]);
        }
    }

    private static void toRecords(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new SheetException("sheets.json.records");
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("records") && value == JsonToken.START_ARRAY) {
                return;
            }
            json.skipChildren();
        }
        throw new SheetException("sheets.json.records");
    }

    private static SheetRow row(long number, JsonNode record) {
        List<RowRejection> faults = new ArrayList<>();
        Map<String, Integer> privates = new LinkedHashMap<>();
        record.path("private").properties().forEach(entry -> privates.put(entry.getKey(), entry.getValue().asInt(0)));
        Map<String, FieldTold> fields = new LinkedHashMap<>();
        record.path("fields").properties().forEach(entry -> {
            Optional<FieldTold> told = told(entry.getValue());
            if (told.isPresent()) {
                fields.put(entry.getKey(), told.get());
            } else {
                faults.add(RowRejection.cell(
                        number, entry.getKey(), "sheets.cell.json", Found.text(entry.getValue().toString())));
            }
        });
        Optional<Long> id = record.path("id").isIntegralNumber() ? Optional.of(record.path("id").longValue()) : Optional.empty();
        return new SheetRow(
                number, id, record.path("page").asString(""), Math.max(0, record.path("version").asInt(0)), privates, fields,
                faults);
    }

    private static Optional<FieldTold> told(JsonNode node) {
        if (node.isNull()) {
            return Optional.of(new FieldTold.Whole(Optional.empty()));
        }
        boolean wrapped = node.isObject() && node.has("value");
        Optional<Value> value = JsonText.value(wrapped ? node.get("value") : node);
        Evidence evidence = wrapped
                ? new Evidence(part(node, "asOf"), part(node, "source"), part(node, "status"), part(node, "note"))
                : Evidence.NONE;
        return value.map(found -> new FieldTold.Whole(Optional.of(new FieldValue(found, evidence))));
    }

    private static Optional<String> part(JsonNode node, String key) {
        return node.path(key).isString() || node.path(key).isNumber()
                ? Optional.of(node.path(key).asString())
                : Optional.empty();
    }
}
