package org.ecities.records.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.records.Control;
import org.ecities.records.Evidence;
import org.ecities.records.Field;
import org.ecities.records.FieldType;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.Inputs;
import org.ecities.records.Schemas;
import org.ecities.records.Violation;

/** One field of the form: label, help, control, error text, and the inputs for its evidence. */
final class FormField {

    private final Schemas schemas;
    private final FieldTypes types;
    private final FormSheet sheet;
    private final FormInputs sent;

    FormField(Schemas schemas, FieldTypes types, FormSheet sheet) {
        this.schemas = schemas;
        this.types = types;
        this.sheet = sheet;
        this.sent = new FormInputs(sheet.params(), "f.");
    }

    void write(HtmlWriter out, Field field) {
        FieldType type = types.of(field);
        Control control = control(field, type);
        boolean grouped = type.grouped(field, schemas);
        out.open(grouped ? "fieldset" : "div", control.invalid() ? "ec-form__field ec-form__field--error" : "ec-form__field");
        label(out, field, control, grouped);
        help(out, field, type);
        errors(out, field);
        type.control(out, control);
        evidence(out, field);
        out.close();
    }

    /** True when something in this field was refused. */
    boolean refused(Field field) {
        return !violations(field).isEmpty();
    }

    private Control control(Field field, FieldType type) {
        List<String> described = new ArrayList<>();
        if (!helpText(field, type).isEmpty()) {
            described.add(id(field, "help"));
        }
        if (refused(field)) {
            described.add(id(field, "error"));
        }
        Inputs inputs = sent.value(field).orElseGet(() -> shown(field, type).orElse(Inputs.none()));
        return new Control(field, inputs, schemas, messages(), String.join(" ", described), refused(field));
    }

    private void label(HtmlWriter out, Field field, Control control, boolean grouped) {
        if (grouped) {
            out.open("legend");
        } else {
            out.open("label").attr("for", control.id());
        }
        out.text(field.label(messages().locale()));
        if (field.required()) {
            out.text(" ").element("span", "ec-form__needed", messages().text("records.form.needed"));
        }
        out.close();
    }

    private void help(HtmlWriter out, Field field, FieldType type) {
        String help = helpText(field, type);
        if (!help.isEmpty()) {
            out.open("p", "ec-form__help").attr("id", id(field, "help")).text(help).close();
        }
    }

    /** The schema's help, how to write several values, and a value the control cannot hold. */
    private String helpText(Field field, FieldType type) {
        List<String> parts = new ArrayList<>();
        parts.add(field.help(messages().locale()));
        if (field.isPrivate()) {
            parts.add(messages().text("records.private." + (field.chosen() ? Field.CHOSEN : field.readers().word())));
        }
        if (type.name().equals("tags") || type.name().equals("languages")) {
            parts.add(messages().text("records.form.several"));
        }
        if (type.name().equals("recordLinks")) {
            parts.add(messages().text("records.form.lines"));
        }
        before(field)
                .filter(value -> shown(field, type).isEmpty())
                .ifPresent(value -> parts.add(messages().text(
                        "records.form.kept", String.join(", ", value.value().texts()))));
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }

    private void errors(HtmlWriter out, Field field) {
        if (!refused(field)) {
            return;
        }
        out.open("div", "ec-form__error").attr("id", id(field, "error"));
        violations(field).forEach(violation -> out.open("p").text(violation.text(messages())).close());
        out.close();
    }

    private void evidence(HtmlWriter out, Field field) {
        Evidence known = before(field).map(FieldValue::evidence).orElse(Evidence.NONE);
        boolean typed = FormInputs.EVIDENCE.stream().anyMatch(part -> sent.evidence(field, part).isPresent());
        if (!field.evidence() && known.isEmpty() && !typed) {
            return;
        }
        out.open("details", "ec-form__evidence").flag("open", refusedEvidence(field));
        out.open("summary").text(messages().text("records.form.evidence")).close();
        line(out, field, "asOf", known);
        line(out, field, "source", known);
        status(out, field, known);
        out.close();
    }

    private void line(HtmlWriter out, Field field, String part, Evidence known) {
        partLabel(out, field, part);
        out.open("input", "ec-input").attr("type", "text").attr("id", id(field, part));
        out.attr("name", "f." + field.id() + "." + part).attr("value", text(field, part, known));
        tied(out, field, part);
    }

    private void status(HtmlWriter out, Field field, Evidence known) {
        String chosen = text(field, "status", known);
        partLabel(out, field, "status");
        out.open("select", "ec-input").attr("id", id(field, "status")).attr("name", "f." + field.id() + ".status");
        tied(out, field, "status");
        option(out, "", messages().text("records.form.none"), chosen.isEmpty());
        Evidence.STATUSES.forEach(status -> option(out, status, StatusWords.of(status, messages()), status.equals(chosen)));
        if (!chosen.isEmpty() && !Evidence.STATUSES.contains(chosen)) {
            option(out, chosen, chosen, true);
        }
        out.close();
    }

    private void partLabel(HtmlWriter out, Field field, String part) {
        out.open("label").attr("for", id(field, part)).text(messages().text("records.form." + part)).close();
    }

    private void tied(HtmlWriter out, Field field, String part) {
        boolean wrong = violations(field).stream().anyMatch(found -> found.field().equals(field.id() + "." + part));
        if (wrong) {
            out.attr("aria-describedby", id(field, "error")).attr("aria-invalid", "true");
        }
    }

    private static void option(HtmlWriter out, String value, String label, boolean chosen) {
        out.open("option").attr("value", value).flag("selected", chosen).text(label).close();
    }

    private String text(Field field, String part, Evidence known) {
        return sent.evidence(field, part).orElseGet(() -> known.part(part).orElse(""));
    }

    private boolean refusedEvidence(Field field) {
        return violations(field).stream().anyMatch(found -> found.field().startsWith(field.id() + "."));
    }

    private List<Violation> violations(Field field) {
        return sheet.violations().stream()
                .filter(found -> found.field().equals(field.id()) || found.field().startsWith(field.id() + "."))
                .toList();
    }

    private Optional<FieldValue> before(Field field) {
        return sheet.base().field(field);
    }

    private Optional<Inputs> shown(Field field, FieldType type) {
        return before(field).flatMap(value -> type.inputs(field, value.value()));
    }

    private Messages messages() {
        return sheet.messages();
    }

    private static String id(Field field, String part) {
        return "f-" + field.id() + "-" + part;
    }
}
