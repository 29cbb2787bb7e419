package org.ecities.records.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.ConflictException.Clash;
import org.ecities.pages.ConflictException;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Links;
import org.ecities.records.Evidence;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.Inputs;
import org.ecities.records.PageRecord;
import org.ecities.records.Schema;

/**
 * The form with which the second author settles what two people changed. It starts from the newer version and
 * carries every field the author changed, merged: under {@code f.} as it is when the author's text stays
 * where both changed, under {@code t.} as it is when the other's text stays.
 */
final class ConflictForm {

    /** Prefix of the parameter that says which text stays: {@code theirs} or {@code mine}. */
    static final String CHOICE = "choice.";
    /** Prefix of the inputs that count when the other's text is to stay. */
    static final String THEIRS = "t.";

    private final FieldTypes types;
    private final Messages messages;
    private final Schema schema;

    ConflictForm(FieldTypes types, Messages messages, Schema schema) {
        this.types = types;
        this.messages = messages;
        this.schema = schema;
    }

    /**
     * The form element.
     *
     * @param conflict what both changed
     * @param changed  ids of the fields the author changed
     * @param mine     record merged so that the author's texts stay
     * @param theirs   record merged so that the other's texts stay
     * @param versions version of each private field from which the author goes on
     * @param consents what was typed of consents, by input
     */
    String html(
            ConflictException conflict,
            Set<String> changed,
            PageRecord mine,
            PageRecord theirs,
            String token,
            String note,
            Map<String, Integer> versions,
            Map<String, String> consents) {
        HtmlWriter out = new HtmlWriter();
        out.open("form", "ec-form ec-conflict").attr("method", "post").attr("action", Links.form(conflict.page()));
        RecordForm.hidden(out, "token", token);
        RecordForm.hidden(out, "base", String.valueOf(conflict.latest()));
        RecordForm.hidden(out, "schema", schema.name());
        RecordForm.hidden(out, "note", note);
        versions.forEach((field, version) ->
                RecordForm.hidden(out, RecordForm.VERSION + field, String.valueOf(version)));
        consents.forEach((name, value) -> RecordForm.hidden(out, name, value));
        out.element("p", "ec-conflict__intro", messages.text("records.conflict.intro"));
        Set<String> clashing = fields(conflict.clashes());
        for (String id : changed) {
            schema.field(id).ifPresent(field -> {
                carry(out, "f.", field, mine);
                if (clashing.contains(id)) {
                    carry(out, THEIRS, field, theirs);
                    choice(out, field, conflict.clashes());
                }
            });
        }
        prose(out, conflict);
        out.open("button", "ec-button ec-button--primary").attr("type", "submit");
        out.text(messages.text("records.conflict.save")).close();
        return out.close().html();
    }

    private static Set<String> fields(List<Clash> clashes) {
        Set<String> ids = new LinkedHashSet<>();
        clashes.forEach(clash -> ids.add(field(clash)));
        return ids;
    }

    private static String field(Clash clash) {
        return clash.where().split("\\.", 2)[0];
    }

    private void carry(HtmlWriter out, String prefix, Field field, PageRecord record) {
        Optional<FieldValue> value = record.field(field);
        Inputs inputs = value.flatMap(set -> types.of(field).inputs(field, set.value())).orElse(Inputs.of(""));
        for (Map.Entry<String, List<String>> part : inputs.parts().entrySet()) {
            String name = prefix + field.id() + (part.getKey().isEmpty() ? "" : "." + part.getKey());
            part.getValue().forEach(text -> RecordForm.hidden(out, name, text));
        }
        Evidence evidence = value.map(FieldValue::evidence).orElse(Evidence.NONE);
        FormInputs.EVIDENCE.forEach(part ->
                RecordForm.hidden(out, prefix + field.id() + "." + part, evidence.part(part).orElse("")));
    }

    private void choice(HtmlWriter out, Field field, List<Clash> clashes) {
        List<Clash> ours = clashes.stream().filter(clash -> field(clash).equals(field.id())).toList();
        out.open("fieldset", "ec-conflict__field");
        out.open("legend").text(field.label(messages.locale())).close();
        ours.forEach(clash -> text(out, "before", clash.base()));
        option(out, field, "theirs", ours.stream().map(Clash::theirs).toList());
        option(out, field, "mine", ours.stream().map(Clash::mine).toList());
        out.close();
    }

    private void option(HtmlWriter out, Field field, String side, List<String> texts) {
        String id = "choice-" + field.id() + "-" + side;
        out.open("div", "ec-conflict__option");
        out.open("input").attr("type", "radio").attr("id", id).attr("name", CHOICE + field.id()).attr("value", side);
        out.flag("required", true);
        out.open("label").attr("for", id).text(messages.text("records.conflict." + side)).close();
        texts.forEach(text -> shown(out, text));
        out.close();
    }

    private void text(HtmlWriter out, String side, String text) {
        out.element("p", "ec-conflict__side", messages.text("records.conflict." + side));
        shown(out, text);
    }

    private void shown(HtmlWriter out, String text) {
        out.open("pre", "ec-conflict__text").attr("dir", "auto");
        out.text(text.isEmpty() ? messages.text("records.conflict.empty") : text).close();
    }

    /** Clashes outside the fields can only be settled in the text editor. */
    private void prose(HtmlWriter out, ConflictException conflict) {
        List<Clash> prose = conflict.clashes().stream()
                .filter(clash -> schema.field(field(clash)).isEmpty())
                .toList();
        if (prose.isEmpty()) {
            return;
        }
        out.element("p", "ec-conflict__prose", messages.text("records.conflict.text"));
        prose.forEach(clash -> {
            text(out, "theirs", clash.theirs());
            text(out, "mine", clash.mine());
        });
        out.open("a").attr("href", Links.edit(conflict.page())).text(messages.text("records.form.text")).close();
    }
}
