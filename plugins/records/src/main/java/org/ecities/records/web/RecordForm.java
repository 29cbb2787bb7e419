package org.ecities.records.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.Pages;
import org.ecities.pages.web.FormDrafts;
import org.ecities.pages.web.Links;
import org.ecities.records.EntryDoor;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.JumpCheck;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordCheck;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;

/**
 * The form of a data sheet, made from its schema: the core fields on the first screen, the other sections
 * closed. It works without JavaScript.
 */
public final class RecordForm {

    /** Prefix of the inputs that say from which version of a private value the author starts. */
    static final String VERSION = "v.";

    private final Schemas schemas;
    private final FieldTypes types;
    private final RecordCheck check;
    private final JumpCheck jumps;

    /** Takes the schemas (for vocabularies) and the field types. */
    public RecordForm(Schemas schemas, FieldTypes types) {
        this.schemas = schemas;
        this.types = types;
        this.check = new RecordCheck(schemas, types);
        this.jumps = new JumpCheck(schemas, types);
    }

    /**
     * What a posted form changes against the record it was opened on.
     *
     * @param params parameters {@code f.<field>} and {@code f.<field>.<part>}; a field without any is left as it is
     */
    public FormChanges changes(Map<String, String[]> params, PageRecord base, Schema schema) {
        return changes(params, "f.", base, schema);
    }

    FormChanges changes(Map<String, String[]> params, String prefix, PageRecord base, Schema schema) {
        return new FormReading(types, check, jumps, new FormInputs(params, prefix), base).read(schema);
    }

    /** The note for a change about which the author said nothing: the labels of the changed fields. */
    public String note(Map<String, Optional<FieldValue>> changes, Schema schema, Messages messages) {
        String labels = schema.fields().stream()
                .filter(field -> changes.containsKey(field.id()))
                .map(field -> field.label(messages.locale()))
                .collect(Collectors.joining(", "));
        String note = messages.text("records.form.note.changed", labels);
        return note.length() <= Pages.MAX_NOTE ? note : note.substring(0, Pages.MAX_NOTE - 1) + "…";
    }

    /** The whole form element. */
    public String html(FormSheet sheet) {
        HtmlWriter out = new HtmlWriter();
        out.open("form", "ec-form").attr("method", "post").attr("action", Links.form(sheet.pageName()));
        out.attr("data-ec-draft", FormDrafts.address(FormDrafts.FORM, sheet.pageName()));
        out.attr("data-ec-unsaved", sheet.params().isEmpty() ? "clean" : "changed");
        hidden(out, "token", sheet.token());
        hidden(out, "base", String.valueOf(sheet.baseVersion()));
        hidden(out, "schema", sheet.schema().name());
        sheet.versions().forEach((field, version) -> hidden(out, VERSION + field, String.valueOf(version)));
        refusal(out, sheet);
        FormField fields = new FormField(schemas, types, sheet);
        ConsentFields consents = new ConsentFields(sheet);
        core(out, sheet, fields, consents);
        groups(out, sheet, fields, consents);
        sheet.entry().ifPresent(section -> EntryFields.write(out, sheet, section));
        note(out, sheet);
        cleared(out, sheet);
        buttons(out, sheet);
        return out.close().html();
    }

    private static void refusal(HtmlWriter out, FormSheet sheet) {
        String refused = Unusual.is(sheet.violations()) ? "records.form.unusual" : "records.form.refused";
        Optional<String> reason = sheet.violations().isEmpty()
                ? sheet.refusal()
                : Optional.of(sheet.messages().text(refused));
        Unusual.write(out, sheet.violations());
        reason.ifPresent(text -> out.open("p", "ec-form__refused").attr("role", "alert").text(text).close());
    }

    private static void core(HtmlWriter out, FormSheet sheet, FormField fields, ConsentFields consents) {
        out.open("div", "ec-form__core");
        sheet.schema().fields().stream().filter(Field::core).forEach(field -> fields.write(out, field));
        consents.write(out, ConsentForm.CORE);
        out.close();
    }

    private static void groups(HtmlWriter out, FormSheet sheet, FormField fields, ConsentFields consents) {
        List<Field> others = sheet.schema().fields().stream().filter(field -> !field.core()).toList();
        Map<String, List<Field>> byGroup = others.stream()
                .collect(Collectors.groupingBy(Field::group, LinkedHashMap::new, Collectors.toList()));
        byGroup.forEach((group, members) -> {
            boolean open = members.stream().anyMatch(fields::refused) || consents.open(group);
            out.open("details", "ec-form__section").flag("open", open);
            out.open("summary").text(sheet.schema().groupLabel(group, sheet.messages().locale())).close();
            members.forEach(field -> fields.write(out, field));
            consents.write(out, group);
            out.close();
        });
    }

    private static void note(HtmlWriter out, FormSheet sheet) {
        String[] typed = sheet.params().getOrDefault("note", new String[] {""});
        out.open("div", "ec-form__field ec-form__note");
        out.open("label").attr("for", "f-note").text(sheet.messages().text("records.form.note")).close();
        out.open("p", "ec-form__help").attr("id", "f-note-help");
        String help = Unusual.is(sheet.violations()) ? "records.form.unusual.help" : "records.form.note.help";
        out.text(sheet.messages().text(help)).close();
        out.open("input", "ec-input").attr("type", "text").attr("id", "f-note").attr("name", "note");
        out.attr("maxlength", String.valueOf(Pages.MAX_NOTE)).attr("aria-describedby", "f-note-help");
        out.attr("value", typed.length == 0 ? "" : typed[0]);
        out.close();
    }

    /** Who cleared it on paper; closed until somebody needs it. */
    private static void cleared(HtmlWriter out, FormSheet sheet) {
        String by = first(sheet, "clearedBy");
        out.open("details", "ec-form__section").flag("open", !by.isEmpty());
        out.open("summary").text(sheet.messages().text("pages.cleared.title")).close();
        out.open("p", "ec-form__help").attr("id", "f-cleared-help").text(sheet.messages().text("pages.cleared.help")).close();
        out.open("div", "ec-form__field");
        out.open("label").attr("for", "f-cleared-by").text(sheet.messages().text("pages.cleared.by")).close();
        out.open("input", "ec-input").attr("type", "text").attr("id", "f-cleared-by").attr("name", "clearedBy");
        out.attr("dir", "auto").attr("maxlength", "100").attr("autocomplete", "off");
        out.attr("aria-describedby", "f-cleared-help").attr("value", by);
        out.close();
        out.open("div", "ec-form__field");
        out.open("label").attr("for", "f-cleared-on").text(sheet.messages().text("pages.cleared.on")).close();
        out.open("input", "ec-input ec-input--short").attr("type", "date").attr("id", "f-cleared-on");
        out.attr("name", "clearedOn").attr("value", first(sheet, "clearedOn"));
        out.close().close();
    }

    static String first(FormSheet sheet, String name) {
        String[] typed = sheet.params().getOrDefault(name, new String[0]);
        return typed.length == 0 ? "" : typed[0];
    }

    private static void buttons(HtmlWriter out, FormSheet sheet) {
        if (sheet.confirms()) {
            out.open("p", "ec-form__help").attr("id", "f-save-help");
            out.text(sheet.messages().text("records.form.confirm.help")).close();
        }
        out.open("div", "ec-form__buttons");
        out.open("button", "ec-button ec-button--primary").attr("type", "submit");
        if (sheet.confirms()) {
            out.attr("aria-describedby", "f-save-help");
        }
        out.text(sheet.messages().text(sheet.confirms() ? "records.form.confirm" : "records.form.save")).close();
        if (sheet.entry().filter(EntryDoor.Section::required).isEmpty()) {
            print(out, sheet);
        }
        out.open("a", "ec-button ec-button--quiet").attr("href", Links.view(sheet.pageName()));
        out.text(sheet.messages().text("records.form.cancel")).close();
        out.close();
    }

    /** Sends what was typed to the screen for paper, which keeps it. */
    private static void print(HtmlWriter out, FormSheet sheet) {
        out.open("button", "ec-button").attr("type", "submit").attr("name", "do").attr("value", "print");
        out.attr("formaction", FormDrafts.approval(FormDrafts.FORM, sheet.pageName()));
        out.text(sheet.messages().text("pages.approval.print")).close();
    }

    static void hidden(HtmlWriter out, String name, String value) {
        out.open("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }
}
