package org.ecities.records.web;

import java.util.List;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.records.Field;
import org.ecities.records.Schema;
import org.ecities.records.Violation;

/** The notice that lists what to check in a record, schema or vocabulary. */
final class CheckNotice {

    private final Messages messages;

    CheckNotice(Messages messages) {
        this.messages = messages;
    }

    /** Writes nothing when there is nothing to check. */
    void write(HtmlWriter out, List<Violation> violations, Schema schema) {
        write(out, violations, schema.fields());
    }

    void write(HtmlWriter out, List<Violation> violations, List<Field> fields) {
        if (violations.isEmpty()) {
            return;
        }
        out.open("div", "ec-check-notice").attr("role", "note");
        out.element("p", "ec-check-notice__title", messages.text("records.record.check", violations.size()));
        out.open("ul");
        violations.forEach(violation -> item(out, violation, fields));
        out.close().close();
    }

    private void item(HtmlWriter out, Violation violation, List<Field> fields) {
        out.open("li");
        String where = where(violation, fields);
        if (!where.isEmpty()) {
            out.element("strong", "ec-check-notice__where", where);
            out.text(": ");
        }
        out.text(violation.text(messages)).close();
    }

    private String where(Violation violation, List<Field> fields) {
        String id = violation.field().split("\\.", 2)[0];
        String label = fields.stream()
                .filter(field -> field.id().equals(id))
                .map(field -> field.label(messages.locale()))
                .findFirst()
                .orElse(violation.field());
        String line = violation.line() > 0 ? messages.text("records.record.line", violation.line()) : "";
        return label.isEmpty() || line.isEmpty() ? label + line : label + ", " + line;
    }
}
