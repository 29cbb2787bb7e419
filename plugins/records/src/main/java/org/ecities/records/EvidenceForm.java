package org.ecities.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How evidence stands in a record: a mapping with {@code value} and some of {@link Evidence#KEYS}. */
final class EvidenceForm {

    /** Key of the value itself. */
    static final String VALUE = "value";

    private EvidenceForm() {}

    /** A field as written; a mapping with parts that evidence does not know stays whole. */
    static FieldValue read(Value written) {
        if (written instanceof Value.Entries map && map.entries().containsKey(VALUE) && strange(map).isEmpty()) {
            return new FieldValue(map.entries().get(VALUE), evidence(map.entries()));
        }
        return FieldValue.of(written);
    }

    /** The parts of a written field that keep it from being read as evidence. */
    static List<String> strange(Value written) {
        if (!(written instanceof Value.Entries map) || !map.entries().containsKey(VALUE)) {
            return List.of();
        }
        List<String> strange = new ArrayList<>();
        map.entries().forEach((key, part) -> {
            boolean known = Evidence.KEYS.contains(key) && part instanceof Value.Scalar;
            if (!known && !key.equals(VALUE)) {
                strange.add(key);
            }
        });
        return strange;
    }

    private static Evidence evidence(Map<String, Value> parts) {
        return new Evidence(part(parts, "asOf"), part(parts, "source"), part(parts, "status"), part(parts, "note"));
    }

    private static Optional<String> part(Map<String, Value> parts, String key) {
        return Optional.ofNullable((Value.Scalar) parts.get(key)).map(Value.Scalar::text);
    }
}
