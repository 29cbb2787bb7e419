package org.ecities.records.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.records.Field;
import org.ecities.records.KeptConsent;
import org.ecities.records.Violation;
import org.ecities.store.Consent;

/** Asks once in a section for the consent of the persons its private fields are about. */
final class ConsentFields {

    private final FormSheet sheet;

    ConsentFields(FormSheet sheet) {
        this.sheet = sheet;
    }

    /** Writes nothing for a section without such fields. */
    void write(HtmlWriter out, String section) {
        List<Field> fields = ConsentForm.fields(sheet.schema(), section);
        if (fields.isEmpty()) {
            return;
        }
        Optional<Consent> kept = ConsentForm.shown(fields, sheet.consents());
        ConsentForm.Typed shown = ConsentForm.sent(sheet.params(), section)
                .orElseGet(() -> kept.map(ConsentForm.Typed::of).orElse(ConsentForm.Typed.NOTHING));
        out.open("fieldset", refused(section) ? "ec-form__field ec-form__field--error" : "ec-form__field");
        out.open("legend").text(messages().text("records.consent")).close();
        out.element("p", "ec-form__help", messages().text("records.consent.help", labels(fields)));
        errors(out, section, fields);
        input(out, section, "given", "date", shown.given());
        input(out, section, "scope", "text", shown.scope());
        input(out, section, "until", "date", shown.until());
        out.close();
    }

    /** True when what was typed there cannot be read, or a consent has ended: the section is to be seen. */
    boolean open(String section) {
        return refused(section) || ConsentForm.fields(sheet.schema(), section).stream().anyMatch(field -> ended(field).isPresent());
    }

    private boolean refused(String section) {
        return !violations(section).isEmpty();
    }

    private List<Violation> violations(String section) {
        return sheet.violations().stream()
                .filter(found -> found.field().equals(ConsentForm.PREFIX + section))
                .toList();
    }

    private Optional<Consent> ended(Field field) {
        return Optional.ofNullable(sheet.consents().get(field.id())).filter(KeptConsent::ended).map(KeptConsent::consent);
    }

    private void errors(HtmlWriter out, String section, List<Field> fields) {
        if (!open(section)) {
            return;
        }
        out.open("div", "ec-form__error").attr("id", id(section, "error"));
        violations(section).forEach(found -> line(out, found.text(messages())));
        fields.forEach(field -> ended(field).ifPresent(consent -> line(out, messages().text(
                "records.consent.ended", field.label(messages().locale()), lastDay(consent)))));
        out.close();
    }

    private static void line(HtmlWriter out, String text) {
        out.open("p").text(text).close();
    }

    private String lastDay(Consent consent) {
        return DateTimeFormatter.ofPattern(messages().text("pages.date.day"), messages().locale())
                .withZone(ZoneOffset.UTC)
                .format(consent.expires().orElseThrow().minusMillis(1));
    }

    private void input(HtmlWriter out, String section, String part, String type, String value) {
        out.open("label").attr("for", id(section, part)).text(messages().text("records.consent." + part)).close();
        out.open("input", "ec-input").attr("type", type).attr("id", id(section, part));
        out.attr("name", ConsentForm.PREFIX + section + "." + part).attr("value", value);
        if (type.equals("text")) {
            out.attr("maxlength", String.valueOf(Consent.MAX_SCOPE));
        }
        if (open(section)) {
            out.attr("aria-describedby", id(section, "error"));
        }
    }

    private String labels(List<Field> fields) {
        return String.join(", ", fields.stream().map(field -> field.label(messages().locale())).toList());
    }

    private Messages messages() {
        return sheet.messages();
    }

    private static String id(String section, String part) {
        return "c-" + section + "-" + part;
    }
}
