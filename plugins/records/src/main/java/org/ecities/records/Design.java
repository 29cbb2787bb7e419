package org.ecities.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a form design as it is written: a field or a section with its keys, known and unknown.
 *
 * @param keys values by key, in order
 */
public record Design(Map<String, Value> keys) {

    /** Copies the map in its order. */
    public Design {
        keys = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** Its id; empty for a row without one. */
    public String id() {
        return text("id");
    }

    /** The text of a key; empty when there is none. */
    public String text(String key) {
        return keys.get(key) instanceof Value.Scalar scalar ? scalar.text() : "";
    }

    /** True when a key says {@code true}. */
    public boolean flag(String key) {
        return text(key).equals("true");
    }

    /** The texts of a list; one text counts as a list of one. */
    public List<String> texts(String key) {
        return keys.containsKey(key) && !(keys.get(key) instanceof Value.Entries) ? keys.get(key).texts() : List.of();
    }

    /** The texts of a key by language; a text alone is English. */
    public Map<String, String> labels(String key) {
        Map<String, String> labels = new LinkedHashMap<>();
        if (keys.get(key) instanceof Value.Entries map) {
            map.entries().forEach((language, text) -> {
                if (text instanceof Value.Scalar scalar) {
                    labels.put(language, scalar.text());
                }
            });
        } else if (!text(key).isEmpty()) {
            labels.put("en", text(key));
        }
        return labels;
    }

    /** The value of a key. */
    public Optional<Value> value(String key) {
        return Optional.ofNullable(keys.get(key));
    }
}
