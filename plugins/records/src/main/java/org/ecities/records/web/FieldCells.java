package org.ecities.records.web;

import java.util.List;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.Schemas;
import org.ecities.records.history.FieldDifference;

/** Values in tables: each with what stands behind it. */
final class FieldCells {

    private final Schemas schemas;
    private final FieldTypes types;
    private final Messages messages;
    private final EvidenceHtml evidence;

    FieldCells(Schemas schemas, FieldTypes types, Messages messages) {
        this.schemas = schemas;
        this.types = types;
        this.messages = messages;
        this.evidence = new EvidenceHtml(schemas, types, messages);
    }

    /** A cell with a value; one without says so in words. */
    void value(HtmlWriter out, Field field, Optional<FieldValue> value) {
        out.open("td").attr("dir", "auto");
        if (value.isPresent()) {
            types.of(field).html(out, field, value.get().value(), schemas, messages.locale());
            evidence.write(out, value.get().evidence());
        } else {
            out.element("span", "ec-hint", messages.text("records.sheet.nothing"));
        }
        out.close();
    }

    /** A value in few words: without what stands behind it. */
    String words(Field field, Optional<FieldValue> value) {
        return value.map(said -> types.of(field).shown(field, said.value(), schemas, messages.locale()))
                .orElseGet(() -> messages.text("records.sheet.nothing"));
    }

    /** Begins a table that scrolls sideways by itself; the caller closes it with {@link #end}. */
    void begin(HtmlWriter out, String name, List<String> heads) {
        out.open("div", "ec-scroll").attr("role", "region").attr("tabindex", "0").attr("aria-label", name);
        out.open("table", "ec-table ec-sheet").open("caption", "ec-hidden").text(name).close().open("thead").open("tr");
        heads.forEach(head -> out.open("th").attr("scope", "col").text(head).close());
        out.close().close().open("tbody");
    }

    /** Ends a table. */
    static void end(HtmlWriter out) {
        out.close().close().close();
    }

    /**
     * A row for each field: what one says, what the other says, and in words whether they differ.
     *
     * @param words which words: {@code sheet} for versions, {@code compare} for pages
     */
    void differences(HtmlWriter out, List<FieldDifference> differences, String words) {
        for (FieldDifference found : differences) {
            out.open("tr");
            out.open("th").attr("scope", "row").text(found.field().label(messages.locale())).close();
            value(out, found.field(), found.one());
            value(out, found.field(), found.other());
            out.open("td").text(messages.text("records." + words + word(found))).close();
            out.close();
        }
    }

    private static String word(FieldDifference found) {
        if (found.same()) {
            return ".same";
        }
        if (found.one().isEmpty()) {
            return ".added";
        }
        if (found.other().isEmpty()) {
            return ".removed";
        }
        boolean value = !found.one().get().value().equals(found.other().get().value());
        return value ? ".changed" : ".evidence";
    }
}
