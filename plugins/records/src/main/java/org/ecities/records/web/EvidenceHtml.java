package org.ecities.records.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.records.Evidence;
import org.ecities.records.Field;
import org.ecities.records.FieldType;
import org.ecities.records.FieldTypes;
import org.ecities.records.PartialDate;
import org.ecities.records.Schemas;
import org.ecities.records.Value;

/** What stands behind a value: year and status at once, source and remark one tap away. */
final class EvidenceHtml {

    private final Schemas schemas;
    private final FieldTypes types;
    private final Messages messages;

    EvidenceHtml(Schemas schemas, FieldTypes types, Messages messages) {
        this.schemas = schemas;
        this.types = types;
        this.messages = messages;
    }

    void write(HtmlWriter out, Evidence evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        out.open("details", "ec-evidence");
        out.open("summary").text(summary(evidence)).close();
        evidence.source().ifPresent(source -> source(out, source));
        evidence.note().ifPresent(note -> out.open("p", "ec-evidence__note").attr("dir", "auto").text(note).close());
        out.close();
    }

    private String summary(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        evidence.asOf().ifPresent(date -> parts.add(messages.text("records.record.asOf", words(date))));
        evidence.status().ifPresent(status -> parts.add(StatusWords.of(status, messages)));
        return parts.isEmpty() ? messages.text("records.record.evidence") : String.join(" · ", parts);
    }

    private String words(String date) {
        return PartialDate.parse(date).map(parsed -> parsed.words(messages.locale())).orElse(date);
    }

    private void source(HtmlWriter out, String source) {
        Optional<FieldType> address = types.find("url");
        out.open("p", "ec-evidence__source").text(messages.text("records.record.evidence") + ": ");
        address.ifPresentOrElse(
                type -> type.html(out, Field.of("source", "url"), Value.of(source), schemas, messages.locale()),
                () -> out.text(source));
        out.close();
    }
}
