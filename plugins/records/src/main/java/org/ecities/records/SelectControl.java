package org.ecities.records;

import java.util.List;
import org.ecities.pages.HtmlWriter;

/** A drop-down list. What stands there now stays in it, also when it is not an accepted value. */
final class SelectControl {

    private final Control control;

    SelectControl(Control control) {
        this.control = control;
    }

    /** With an empty choice in front. */
    void write(HtmlWriter out, List<ChoiceOptions.Option> options) {
        start(out);
        option(out, none(), control.inputs().text().isEmpty());
        all(out, options, control.inputs().parts().getOrDefault("", List.of()));
        out.close();
    }

    /** For one part of a value, with an empty choice in front. */
    void writePart(HtmlWriter out, String part, String id, List<ChoiceOptions.Option> options) {
        String present = control.inputs().text(part);
        out.open("select", "ec-input ec-input--short").attr("id", id).attr("name", control.name(part));
        control.tied(out);
        option(out, none(), present.isEmpty());
        all(out, options, List.of(present));
        out.close();
    }

    /** For several values. */
    void writeMultiple(HtmlWriter out, List<ChoiceOptions.Option> options) {
        int rows = 8;
        start(out).flag("multiple", true).attr("size", String.valueOf(rows));
        all(out, options, control.inputs().texts());
        out.close();
    }

    private HtmlWriter start(HtmlWriter out) {
        out.open("select", "ec-input").attr("id", control.id()).attr("name", control.name());
        return control.tied(out);
    }

    private ChoiceOptions.Option none() {
        return new ChoiceOptions.Option("", control.messages().text("records.form.none"));
    }

    private static void all(HtmlWriter out, List<ChoiceOptions.Option> options, List<String> present) {
        List<String> known = options.stream().map(ChoiceOptions.Option::value).toList();
        options.forEach(option -> option(out, option, present.contains(option.value())));
        present.stream()
                .filter(value -> !value.isEmpty() && !known.contains(value))
                .forEach(value -> option(out, new ChoiceOptions.Option(value, value), true));
    }

    private static void option(HtmlWriter out, ChoiceOptions.Option option, boolean selected) {
        out.open("option").attr("value", option.value()).flag("selected", selected);
        // Blanks at the beginning of an option are not shown.
        out.text("\u2003".repeat(option.depth()) + option.label()).close();
    }
}
