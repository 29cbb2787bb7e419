package org.ecities.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes changed keys into a mapping of a definition by whole lines; other keys, order and comments stay. */
final class KeyWriter {

    private final List<String> order;
    private final String lineEnd;

    /**
     * Writes keys.
     *
     * @param order where a new key belongs among those that are there; others come last
     */
    KeyWriter(List<String> order, String lineEnd) {
        this.order = order;
        this.lineEnd = lineEnd;
    }

    /** The mapping with the changes; a key whose change is absent goes. */
    String changed(String mapping, Map<String, Optional<Value>> changes) throws BodyRefusedException {
        RecordBody body = RecordBody.read(mapping);
        BodyParts parts = new BodyParts(body, lineEnd);
        changes.forEach((key, value) -> change(body, parts, key, value));
        return parts.text();
    }

    /** The lines of a new mapping in the order of its keys. */
    static List<String> fresh(Map<String, Value> keys, int indent) {
        List<String> lines = new ArrayList<>();
        keys.forEach((key, value) -> lines.addAll(KeyLines.of(key, value, indent)));
        return lines;
    }

    private void change(RecordBody body, BodyParts parts, String key, Optional<Value> value) {
        boolean there = parts.ids().contains(key);
        if (value.isEmpty()) {
            if (there) {
                parts.remove(key);
            }
            return;
        }
        List<String> lines = KeyLines.of(key, value.get(), body.indent());
        if (there) {
            YamlNode.Pair pair = body.field(key).orElseThrow();
            parts.replace(key, key, FieldComments.kept(body.text(), pair, lines, body.indent()));
        } else {
            place(parts, key, lines);
        }
    }

    /** Behind the nearest key that comes earlier in the order, else behind the first one. */
    private void place(BodyParts parts, String key, List<String> lines) {
        List<String> present = parts.ids();
        for (int earlier = order.indexOf(key) - 1; earlier >= 0; earlier--) {
            if (present.contains(order.get(earlier))) {
                parts.insertAfter(order.get(earlier), key, lines);
                return;
            }
        }
        if (present.isEmpty()) {
            parts.append(key, lines);
        } else {
            parts.insertAfter(present.get(order.contains(key) ? 0 : present.size() - 1), key, lines);
        }
    }
}
