package org.ecities.sheets;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.records.NearestName;

/** One block of a mapping's text; knows where it stands, so that faults can say where they are. */
final class MappingNode {

    private final String file;
    private final String path;
    private final Map<?, ?> entries;

    private MappingNode(String file, String path, Map<?, ?> entries) {
        this.file = file;
        this.path = path;
        this.entries = entries;
    }

    /** The outermost block. */
    static MappingNode root(String file, Object value) {
        return new MappingNode(file, "", block(file, "(whole file)", value));
    }

    /** Refuses keys that mean nothing, naming the nearest accepted one. */
    MappingNode accepting(Set<String> accepted) {
        for (Object key : entries.keySet()) {
            if (!accepted.contains(key)) {
                throw unknown(String.valueOf(key), accepted);
            }
        }
        return this;
    }

    /** A block that must be there. */
    MappingNode block(String key) {
        return new MappingNode(file, place(key), block(file, place(key), required(key)));
    }

    /** All entries as blocks, in order. */
    Map<String, MappingNode> blocks() {
        Map<String, MappingNode> blocks = new LinkedHashMap<>();
        entries.keySet().forEach(key -> blocks.put(String.valueOf(key), block(String.valueOf(key))));
        return blocks;
    }

    /** A text that must be there. */
    String text(String key) {
        return asText(key, required(key));
    }

    /** A text that may be there. */
    Optional<String> optionalText(String key) {
        return Optional.ofNullable(entries.get(key)).map(value -> asText(key, value));
    }

    /** One of some words. */
    String oneOf(String key, String value, Collection<String> accepted) {
        if (accepted.contains(value)) {
            return value;
        }
        throw wrong(key, value, String.join(", ", accepted));
    }

    /** True or false; false when it is not there. */
    boolean flag(String key) {
        return optionalText(key)
                .map(text -> oneOf(key, text, List.of("true", "false")).equals("true"))
                .orElse(false);
    }

    /** A list of texts; empty when it is not there. */
    List<String> texts(String key) {
        Object value = entries.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> items) {
            return items.stream().map(item -> asText(key, item)).toList();
        }
        throw wrong(key, String.valueOf(value), "[a, b]");
    }

    /** A fault of this block. */
    SheetException wrong(String key, String found, String accepted) {
        return new SheetException("sheets.mapping.wrong", file, place(key), Found.text(found), accepted);
    }

    private SheetException unknown(String key, Set<String> accepted) {
        String expected = NearestName.of(key, accepted)
                .orElseGet(() -> String.join(", ", accepted.stream().sorted().toList()));
        return new SheetException("sheets.mapping.unknown", file, place(Found.text(key)), expected);
    }

    private Object required(String key) {
        Object value = entries.get(key);
        if (value == null) {
            throw new SheetException("sheets.mapping.missing", file, place(key));
        }
        return value;
    }

    private String asText(String key, Object value) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong(key, String.valueOf(value), "text");
    }

    private String place(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static Map<?, ?> block(String file, String path, Object value) {
        if (value instanceof Map<?, ?> entries) {
            return entries;
        }
        throw new SheetException("sheets.mapping.wrong", file, path, Found.text(String.valueOf(value)), "key: value");
    }
}
