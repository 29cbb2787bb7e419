package org.ecities.records;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record tag's body: its text, and its fields with their lines (from 0).
 *
 * @param text   the body
 * @param fields its fields in order
 */
record RecordBody(String text, List<YamlNode.Pair> fields) {

    static RecordBody read(String body) throws BodyRefusedException {
        return new RecordBody(body, BodyReader.read(body).pairs());
    }

    /** The record, in a page where the body begins on a line (from 1). */
    PageRecord record(String schema, int firstLine, List<Violation> violations) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (YamlNode.Pair field : fields) {
            String id = field.key().text();
            int line = firstLine + field.key().line();
            Value written = field.value().value();
            values.put(id, EvidenceForm.read(written));
            lines.put(id, line);
            EvidenceForm.strange(written).forEach(part -> violations.add(strange(id, line, part)));
        }
        return new PageRecord(schema, values, lines);
    }

    /** A field by id. */
    Optional<YamlNode.Pair> field(String id) {
        return fields.stream().filter(field -> field.key().text().equals(id)).findFirst();
    }

    /** Column in which the fields begin. */
    int indent() {
        int start = fields.isEmpty() ? 0 : fields.get(0).key().start();
        int column = 0;
        while (column < start && text.charAt(start - column - 1) == ' ') {
            column++;
        }
        return column;
    }

    private static Violation strange(String id, int line, String part) {
        return Violation.error(
                id + "." + part, line, "records.violation.evidence.part", Shortened.text(part), "asOf, source, status, note");
    }
}
