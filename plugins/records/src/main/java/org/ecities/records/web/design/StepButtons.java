package org.ecities.records.web.design;

import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;

/** Small buttons of a row: what they do is said with the row's name for those who hear the screen. */
final class StepButtons {

    private StepButtons() {}

    static void arrows(HtmlWriter out, Messages messages, String label, boolean first, boolean last) {
        arrow(out, messages, "up", label, first);
        arrow(out, messages, "down", label, last);
    }

    private static void arrow(HtmlWriter out, Messages messages, String step, String label, boolean end) {
        start(out, messages, step, label).flag("disabled", end);
        out.text(step.equals("up") ? "↑" : "↓").close();
    }

    static void write(HtmlWriter out, Messages messages, String step, String label) {
        start(out, messages, step, label).text(messages.text("records.design.step." + step)).close();
    }

    private static HtmlWriter start(HtmlWriter out, Messages messages, String step, String label) {
        out.open("button", "ec-button ec-button--small").attr("type", "submit").attr("name", "do").attr("value", step);
        return out.attr("aria-label", messages.text("records.design.step." + step + ".named", label));
    }
}
