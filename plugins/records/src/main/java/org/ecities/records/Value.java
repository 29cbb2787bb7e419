package org.ecities.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value as written in a record, before its field's type looks at it: scalars stay the text they were typed
 * as, so {@code NO} is Norway and {@code 01234} keeps its zero.
 */
public sealed interface Value {

    /** One text. */
    record Scalar(String text) implements Value {}

    /** Several values in order. */
    record Items(List<Value> items) implements Value {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Values by key, in order: a text by language, or one row. */
    record Entries(Map<String, Value> entries) implements Value {
        /** Copies the map in its order. */
        public Entries {
            entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** All texts in it, in order. */
    default List<String> texts() {
        if (this instanceof Items list) {
            return list.items().stream().flatMap(item -> item.texts().stream()).toList();
        }
        if (this instanceof Entries map) {
            return map.entries().values().stream().flatMap(part -> part.texts().stream()).toList();
        }
        return List.of(((Scalar) this).text());
    }

    /** True when it holds no text but blanks. */
    default boolean isBlank() {
        return texts().stream().allMatch(String::isBlank);
    }

    /** A scalar. */
    static Value of(String text) {
        return new Scalar(text);
    }

    /** A text by language. */
    static Value of(Map<String, String> texts) {
        Map<String, Value> entries = new LinkedHashMap<>();
        texts.forEach((language, text) -> entries.put(language, of(text)));
        return new Entries(entries);
    }

    /** A list of scalars. */
    static Value of(List<String> texts) {
        return new Items(texts.stream().map(Value::of).toList());
    }
}
