package org.ecities.records;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a key of a definition as people write it: names by language on one line, everything else as a record has it. */
final class KeyLines {

    /** Longest line that names by language share. */
    private static final int LONGEST = 120;
    private static final String FLOW = ",[]{}";

    private KeyLines() {}

    /** The lines of a key, indented by so many blanks. */
    static List<String> of(String key, Value value, int indent) {
        String line = " ".repeat(indent) + YamlScalar.key(key) + ": " + inline(value);
        boolean oneLine = value instanceof Value.Entries map && isFlat(map) && line.length() <= LONGEST;
        return oneLine ? List.of(line) : YamlText.field(key, new FieldValue(value, Evidence.NONE), indent);
    }

    private static boolean isFlat(Value.Entries map) {
        return !map.entries().isEmpty()
                && map.entries().values().stream()
                        .allMatch(part -> part instanceof Value.Scalar text && text.text().indexOf('\n') < 0);
    }

    private static String inline(Value value) {
        return value instanceof Value.Entries map && isFlat(map)
                ? map.entries().entrySet().stream().map(KeyLines::pair).collect(Collectors.joining(", ", "{", "}"))
                : "";
    }

    private static String pair(Map.Entry<String, Value> pair) {
        return part(pair.getKey()) + ": " + part(((Value.Scalar) pair.getValue()).text());
    }

    /** Between braces a comma or a bracket ends a plain text. */
    private static String part(String text) {
        String inline = YamlScalar.inline(text);
        boolean plain = !inline.startsWith("\"");
        boolean ends = text.chars().anyMatch(c -> FLOW.indexOf(c) >= 0) || text.indexOf(':') >= 0;
        return plain && ends ? YamlScalar.quoted(text) : inline;
    }
}
