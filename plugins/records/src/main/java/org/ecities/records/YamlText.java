package org.ecities.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a field as lines of block YAML, two blanks for each level. */
final class YamlText {

    private static final String STEP = "  ";

    private YamlText() {}

    /** A field with its evidence. */
    static List<String> field(String id, FieldValue field, int indent) {
        return entry(id, written(field), " ".repeat(indent));
    }

    /** A field's value and evidence without its id, for people to compare. */
    static String shown(FieldValue field) {
        List<String> lines = new ArrayList<>();
        Value written = written(field);
        if (written instanceof Value.Scalar scalar) {
            return scalar.text();
        }
        inner(written, "", lines);
        return String.join("\n", lines);
    }

    /** The form in which a field stands in a record: with evidence it is a mapping around the value. */
    private static Value written(FieldValue field) {
        boolean looksLikeEvidence = field.value() instanceof Value.Entries map
                && map.entries().containsKey(EvidenceForm.VALUE);
        if (field.evidence().isEmpty() && !looksLikeEvidence) {
            return field.value();
        }
        Map<String, Value> parts = new LinkedHashMap<>();
        parts.put(EvidenceForm.VALUE, field.value());
        Evidence.KEYS.forEach(key ->
                field.evidence().part(key).ifPresent(text -> parts.put(key, Value.of(text))));
        return new Value.Entries(parts);
    }

    private static List<String> entry(String key, Value value, String indent) {
        List<String> lines = new ArrayList<>();
        String head = indent + YamlScalar.key(key) + ":";
        if (value instanceof Value.Scalar scalar) {
            scalar(head, scalar.text(), indent + STEP, lines);
        } else if (isEmpty(value)) {
            lines.add(head + " " + emptyForm(value));
        } else {
            lines.add(head);
            inner(value, indent + STEP, lines);
        }
        return lines;
    }

    private static void inner(Value value, String indent, List<String> lines) {
        if (isEmpty(value)) {
            lines.add(indent + emptyForm(value));
        } else if (value instanceof Value.Items list) {
            list.items().forEach(item -> item(item, indent, lines));
        } else if (value instanceof Value.Entries map) {
            map.entries().forEach((key, part) -> lines.addAll(entry(key, part, indent)));
        }
    }

    private static void item(Value item, String indent, List<String> lines) {
        String head = indent + "-";
        if (item instanceof Value.Scalar scalar) {
            scalar(head, scalar.text(), indent + STEP, lines);
        } else {
            int first = lines.size();
            inner(item, indent + STEP, lines);
            lines.set(first, head + lines.get(first).substring(head.length()));
        }
    }

    private static void scalar(String head, String text, String indent, List<String> lines) {
        if (!YamlScalar.fitsBlock(text)) {
            lines.add(head + " " + YamlScalar.inline(text));
            return;
        }
        lines.add(head + (text.endsWith("\n") ? " |" : " |-"));
        text.stripTrailing().lines().forEach(line -> lines.add(line.isEmpty() ? "" : indent + line));
    }

    private static boolean isEmpty(Value value) {
        return value instanceof Value.Items list && list.items().isEmpty()
                || value instanceof Value.Entries map && map.entries().isEmpty();
    }

    private static String emptyForm(Value value) {
        return value instanceof Value.Items ? "[]" : "{}";
    }
}
