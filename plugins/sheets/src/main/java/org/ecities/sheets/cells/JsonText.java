package org.ecities.sheets.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ecities.records.Value;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values as JSON: texts, lists and objects, and back. */
public final class JsonText {

    /** Deepest nesting that is read. */
    static final int MAX_DEPTH = 50;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                    .build())
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    /** Programs read {@code _x0041_} in a workbook as the letter A, and what follows a semicolon as a cell. */
    private static final Pattern RISKY = Pattern.compile("(?<=_)x|(?<=;)[ ]*'*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

    private JsonText() {}

    /** A value as JSON that every file format keeps as it is. */
    public static String of(Value value) {
        String json = JSON.writeValueAsString(plain(value));
        StringBuilder safe = new StringBuilder();
        RISKY.matcher(json).replaceAll(found -> escaped(found.group()).replace("\\", "\\\\"))
                .codePoints()
                .forEach(c -> {
                    if (SafeText.isSafe(c)) {
                        safe.appendCodePoint(c);
                    } else {
                        safe.append(escaped(Character.toString(c)));
                    }
                });
        return safe.toString();
    }

    /** The value as maps, lists and texts. */
    public static Object plain(Value value) {
        if (value instanceof Value.Items list) {
            return list.items().stream().map(JsonText::plain).toList();
        }
        if (value instanceof Value.Entries map) {
            Map<String, Object> parts = new LinkedHashMap<>();
            map.entries().forEach((key, part) -> parts.put(key, plain(part)));
            return parts;
        }
        return ((Value.Scalar) value).text();
    }

    /** A value of JSON; absent when it is none, or holds null. */
    public static Optional<Value> read(String json) {
        try {
            return value(JSON.readTree(json));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** A value of a JSON tree; absent when it holds null. Numbers and truth values become their texts. */
    public static Optional<Value> value(JsonNode node) {
        if (node.isArray()) {
            return items(node);
        }
        if (node.isObject()) {
            return entries(node);
        }
        if (node.isBoolean()) {
            return Optional.of(Value.of(node.booleanValue() ? "yes" : "no"));
        }
        return node.isString() || node.isNumber() ? Optional.of(Value.of(node.asString())) : Optional.empty();
    }

    private static Optional<Value> items(JsonNode node) {
        List<Value> items = new ArrayList<>();
        for (JsonNode item : node) {
            value(item).ifPresent(items::add);
        }
        return items.size() == node.size() ? Optional.of(new Value.Items(items)) : Optional.empty();
    }

    private static Optional<Value> entries(JsonNode node) {
        Map<String, Value> entries = new LinkedHashMap<>();
        node.properties().forEach(part -> value(part.getValue()).ifPresent(found -> entries.put(part.getKey(), found)));
        return entries.size() == node.size() ? Optional.of(new Value.Entries(entries)) : Optional.empty();
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(String.format("\\u%04x", c)));
        return out.toString();
    }
}
