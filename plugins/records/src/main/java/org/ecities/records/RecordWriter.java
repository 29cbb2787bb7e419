package org.ecities.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes changed fields into a record's body by whole lines. */
final class RecordWriter {

    private final Schema schema;
    private final String lineEnd;

    RecordWriter(Schema schema, String lineEnd) {
        this.schema = schema;
        this.lineEnd = lineEnd;
    }

    /** A whole new tag with a line end; absent when there is nothing to write. */
    Optional<String> fresh(Map<String, Optional<FieldValue>> changes) {
        List<String> lines = new ArrayList<>();
        inOrder(changes).forEach((id, value) -> value.ifPresent(set -> lines.addAll(YamlText.field(id, set, 0))));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("[{" + schema.name() + lineEnd + lineEnd + String.join(lineEnd, lines) + lineEnd + "}]" + lineEnd);
    }

    /** The body with the changes. */
    String changed(RecordBody body, Map<String, Optional<FieldValue>> changes) {
        Map<String, Optional<FieldValue>> wanted = inOrder(changes);
        wanted.entrySet().removeIf(change -> stands(body, change.getKey(), change.getValue()));
        if (wanted.isEmpty()) {
            return body.text();
        }
        BodyParts parts = new BodyParts(body, lineEnd);
        wanted.forEach((id, value) -> change(body, parts, id, value));
        parts.standAlone();
        return parts.text();
    }

    private void change(RecordBody body, BodyParts parts, String id, Optional<FieldValue> value) {
        Optional<String> written = writtenId(parts.ids(), id);
        if (value.isEmpty()) {
            written.ifPresent(parts::remove);
            return;
        }
        List<String> lines = YamlText.field(id, value.get(), body.indent());
        if (written.isPresent()) {
            YamlNode.Pair field = body.field(written.get()).orElseThrow();
            parts.replace(written.get(), id, FieldComments.kept(body.text(), field, lines, body.indent()));
        } else {
            place(parts, id, lines);
        }
    }

    /** Behind the nearest field that comes earlier in the schema, else before the first that comes later. */
    private void place(BodyParts parts, String id, List<String> lines) {
        List<String> order = schema.fields().stream().map(Field::id).toList();
        int rank = order.indexOf(id);
        for (int earlier = rank - 1; earlier >= 0; earlier--) {
            Optional<String> written = writtenId(parts.ids(), order.get(earlier));
            if (written.isPresent()) {
                parts.insertAfter(written.get(), id, lines);
                return;
            }
        }
        Optional<String> later = rank < 0
                ? Optional.empty()
                : parts.ids().stream().filter(other -> schema.field(other).isPresent()).findFirst();
        later.ifPresentOrElse(other -> parts.insertBefore(other, id, lines), () -> parts.append(id, lines));
    }

    private boolean stands(RecordBody body, String id, Optional<FieldValue> value) {
        List<String> ids = body.fields().stream().map(field -> field.key().text()).toList();
        return writtenId(ids, id)
                .flatMap(body::field)
                .map(field -> EvidenceForm.read(field.value().value()))
                .equals(value);
    }

    private Optional<String> writtenId(List<String> present, String id) {
        if (present.contains(id)) {
            return Optional.of(id);
        }
        return schema.field(id)
                .filter(field -> field.id().equals(id))
                .flatMap(field -> field.was().stream().filter(present::contains).findFirst());
    }

    private Map<String, Optional<FieldValue>> inOrder(Map<String, Optional<FieldValue>> changes) {
        Map<String, Optional<FieldValue>> ordered = new LinkedHashMap<>();
        schema.fields().stream()
                .map(Field::id)
                .filter(changes::containsKey)
                .forEach(id -> ordered.put(id, changes.get(id)));
        changes.forEach(ordered::putIfAbsent);
        return ordered;
    }
}
