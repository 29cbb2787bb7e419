package org.ecities.records.web.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecities.records.Value;

/** The order in which the keys of a new field are written. */
final class KeyOrder {

    private static final List<String> ORDER = List.of(
            "id", "type", "unit", "target", "label", "help", "group", "core", "required", "evidence", "vocabulary", "options",
            "min", "max", "maxItems", "facet", "readers", "writers");

    private KeyOrder() {}

    static Map<String, Value> of(Map<String, Value> keys) {
        Map<String, Value> ordered = new LinkedHashMap<>();
        ORDER.stream().filter(keys::containsKey).forEach(key -> ordered.put(key, keys.get(key)));
        keys.forEach(ordered::putIfAbsent);
        return ordered;
    }
}
