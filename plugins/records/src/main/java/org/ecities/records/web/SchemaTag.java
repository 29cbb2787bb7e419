package org.ecities.records.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.PageTag;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.Schema;
import org.ecities.records.SchemaText;
import org.ecities.records.Violation;

/** A schema page as a table of its fields, with what is wrong in it. */
public final class SchemaTag implements PageTag {

    private final SchemaText text;

    /** Takes the field types a schema may name. */
    public SchemaTag(FieldTypes types) {
        this.text = new SchemaText(types);
    }

    @Override
    public String html(Use use) {
        Messages messages = Messages.of(use.locale());
        HtmlWriter out = new HtmlWriter();
        out.open("section", "ec-schema");
        int firstLine = TagLine.of(use);
        SchemaText.Reading reading = text.body(use.body(), firstLine);
        if (use.asker().signedIn()) {
            new CheckNotice(messages).write(out, violations(use, reading, firstLine), List.<Field>of());
        }
        ChangeLink.write(out, use, "records.design.change");
        reading.schema().ifPresentOrElse(
                schema -> {
                    table(out, schema, messages);
                    exports(out, schema, messages);
                },
                () -> out.element("p", "ec-schema__kept", messages.text("records.schema.kept")));
        return out.close().html();
    }

    private static List<Violation> violations(Use use, SchemaText.Reading reading, int line) {
        List<Violation> violations = new ArrayList<>(reading.violations());
        String expected = use.pageName().replaceFirst("(?i)^" + "Schema\\.", "");
        reading.schema()
                .filter(schema -> !schema.name().equalsIgnoreCase(expected))
                .ifPresent(schema -> violations.add(Violation.error(
                        "name", line, "records.violation.schema.page", schema.name(), expected)));
        return violations;
    }

    private static void table(HtmlWriter out, Schema schema, Messages messages) {
        Locale locale = messages.locale();
        String title = messages.text("records.schema.title", schema.label(locale));
        out.open("div", "ec-table-scroll").attr("role", "region").attr("tabindex", "0").attr("aria-label", title);
        out.open("table", "ec-table").element("caption", "ec-table__caption", title);
        out.open("thead").open("tr");
        List.of("field", "label", "type", "group", "rules").forEach(column ->
                out.open("th").attr("scope", "col").text(messages.text("records.schema." + column)).close());
        out.close().close().open("tbody");
        schema.fields().forEach(field -> row(out, schema, field, messages));
        out.close().close().close();
    }

    /** The records of this design as files. */
    private static void exports(HtmlWriter out, Schema schema, Messages messages) {
        out.open("p").text(messages.text("records.schema.exports"));
        List.of("csv", "xlsx", "json").forEach(format -> out.text(" ")
                .open("a").attr("href", "/export/" + schema.name() + "." + format).attr("rel", "nofollow")
                .text(format.toUpperCase(Locale.ROOT)).close());
        out.close();
    }

    private static void row(HtmlWriter out, Schema schema, Field field, Messages messages) {
        Locale locale = messages.locale();
        out.open("tr");
        out.open("th").attr("scope", "row").element("code", "ec-code", field.id()).close();
        out.open("td").text(field.label(locale)).close();
        out.open("td").text(field.type()).close();
        out.open("td").text(schema.groupLabel(field.group(), locale)).close();
        out.open("td").text(String.join("; ", SchemaRules.of(field, messages))).close();
        out.close();
    }
}
