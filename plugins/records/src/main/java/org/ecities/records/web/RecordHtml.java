package org.ecities.records.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.PageRecord;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.Value;
import org.ecities.records.Writers;

/** Writes a record as label and value rows under the headings of its schema's groups. */
final class RecordHtml {

    private final Schemas schemas;
    private final FieldTypes types;
    private final Messages messages;
    private final EvidenceHtml evidence;
    private final String page;
    private final String suggest;

    /**
     * Writes for a reader.
     *
     * @param page    name of the page of the record
     * @param suggest beginning of the links that suggest a correction, the id of the field follows; empty for none
     */
    RecordHtml(Schemas schemas, FieldTypes types, Messages messages, String page, String suggest) {
        this.page = page;
        this.suggest = suggest;
        this.schemas = schemas;
        this.types = types;
        this.messages = messages;
        this.evidence = new EvidenceHtml(schemas, types, messages);
    }

    /** Fields without a group first, then group by group, then fields the schema does not know. */
    void write(HtmlWriter out, PageRecord record, Schema schema) {
        group(out, "", fields(schema, ""), record);
        schema.groups().keySet().forEach(group ->
                group(out, schema.groupLabel(group, messages.locale()), fields(schema, group), record));
        unknown(out, record, schema);
    }

    private static List<Field> fields(Schema schema, String group) {
        return schema.fields().stream()
                .filter(field -> field.group().equals(group)
                        || group.isEmpty() && !schema.groups().containsKey(field.group()))
                .toList();
    }

    private void group(HtmlWriter out, String heading, List<Field> fields, PageRecord record) {
        if (fields.stream().noneMatch(field -> hasValue(record.field(field)))) {
            return;
        }
        start(out, heading);
        fields.forEach(field -> record.field(field)
                .filter(value -> hasValue(Optional.of(value)))
                .ifPresent(value -> row(out, field, value)));
        out.close().close();
    }

    private void unknown(HtmlWriter out, PageRecord record, Schema schema) {
        List<Map.Entry<String, FieldValue>> others = record.fields().entrySet().stream()
                .filter(entry -> schema.field(entry.getKey()).isEmpty() && hasValue(Optional.of(entry.getValue())))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        start(out, messages.text("records.record.unknown"));
        RecordHtml plain = suggest.isEmpty() ? this : new RecordHtml(schemas, types, messages, page, "");
        others.forEach(entry ->
                plain.row(out, Field.of(entry.getKey(), unknownType(entry.getValue())), entry.getValue()));
        out.close().close();
    }

    /** A list of texts is shown as a list whatever it is; everything else as plain text. */
    private static String unknownType(FieldValue field) {
        return field.value() instanceof Value.Items ? "tags" : "text";
    }

    private static void start(HtmlWriter out, String heading) {
        out.open("div", "ec-record__group");
        if (!heading.isEmpty()) {
            out.element("h2", "ec-record__heading", heading);
        }
        out.open("dl", "ec-fields");
    }

    private void row(HtmlWriter out, Field field, FieldValue value) {
        boolean wide = field.type().equals("wikiText") || field.type().equals("rows");
        out.open("div", wide ? "ec-field ec-field--wide" : "ec-field").attr("data-field", field.id());
        out.open("dt", "ec-field__label").text(field.label(messages.locale()));
        suggestion(out, field);
        out.close();
        out.open("dd", "ec-field__value").attr("dir", "auto");
        types.of(field).html(out, field, value.value(), schemas, messages.locale(), page);
        evidence.write(out, value.evidence());
        if (field.isPrivate() && !field.chosen()) {
            out.element("p", "ec-field__readers", messages.text("records.private." + field.readers().word()));
        }
        out.close().close();
    }

    /** One sign beside the label; its name says the field. */
    private void suggestion(HtmlWriter out, Field field) {
        if (!suggest.isEmpty() && !field.isPrivate() && !field.closed() && field.writers() == Writers.EDITORS) {
            out.open("a", "ec-suggest").attr("href", suggest + field.id()).attr("rel", "nofollow");
            out.attr("aria-label", messages.text("records.record.suggest", field.label(messages.locale()))).close();
        }
    }

    private static boolean hasValue(Optional<FieldValue> value) {
        return value.isPresent() && !value.get().value().isBlank();
    }
}
