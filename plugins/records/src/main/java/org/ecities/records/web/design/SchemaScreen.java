package org.ecities.records.web.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Links;
import org.ecities.records.Design;
import org.ecities.records.DesignText;
import org.ecities.records.Violation;

/** The fields of a form design by section, with what can be done to each. */
final class SchemaScreen {

    /** Stands for the section of closed fields; no id looks like this. */
    private static final String CLOSED = "-";

    private final Messages messages;
    private final ToLongFunction<String> filled;

    /**
     * Takes the words.
     *
     * @param filled number of pages with a value, by id of the field
     */
    SchemaScreen(Messages messages, ToLongFunction<String> filled) {
        this.messages = messages;
        this.filled = filled;
    }

    /**
     * What the screen shows.
     *
     * @param page       page of the form design
     * @param base       its version
     * @param violations what is wrong with its text
     * @param problems   why nothing was saved
     * @param done       true right after something was saved
     * @param token      form token
     */
    record Sheet(String page, int base, DesignText design, List<Violation> violations, List<String> problems, boolean done, String token) {}

    String html(Sheet sheet) {
        HtmlWriter out = new HtmlWriter();
        out.open("div", "ec-design");
        if (sheet.done()) {
            out.open("p", "ec-notice").attr("role", "status").text(messages.text("records.design.saved")).close();
        }
        refused(out, sheet);
        wrong(out, sheet);
        out.open("p").text(messages.text("records.design.intro")).close();
        out.open("p", "ec-actions");
        out.open("a", "ec-button ec-button--primary").attr("href", DesignLinks.add(sheet.page()));
        out.text(messages.text("records.design.add")).close();
        out.open("a", "ec-button").attr("href", Links.history(sheet.page()));
        out.text(messages.text("records.design.history")).close();
        out.open("a", "ec-button ec-button--quiet").attr("href", DesignLinks.ALL);
        out.text(messages.text("records.design.all")).close().close();
        sections(sheet.design()).forEach((section, fields) -> section(out, sheet, section, fields));
        return out.close().html();
    }

    private static void refused(HtmlWriter out, Sheet sheet) {
        if (!sheet.problems().isEmpty()) {
            out.open("div", "ec-form__refused").attr("role", "alert");
            sheet.problems().forEach(problem -> out.open("p").text(problem).close());
            out.close();
        }
    }

    private void wrong(HtmlWriter out, Sheet sheet) {
        if (!sheet.violations().isEmpty()) {
            out.open("div", "ec-check-notice").attr("role", "note");
            out.element("p", "ec-check-notice__title", messages.text("records.design.broken")).open("ul");
            sheet.violations().forEach(found -> out.open("li").text(found.text(messages)).close());
            out.close().close();
        }
    }

    /** The fields in order, section by section; those that are closed come last. */
    static Map<String, List<Design>> sections(DesignText design) {
        Map<String, List<Design>> sections = new LinkedHashMap<>();
        List<Design> groups = design.rows(DesignText.GROUPS);
        groups.forEach(group -> sections.put(group.id(), new ArrayList<>()));
        String first = groups.isEmpty() ? "" : groups.get(0).id();
        for (Design field : design.rows(DesignText.FIELDS)) {
            String group = field.text("group").isEmpty() ? first : field.text("group");
            sections.computeIfAbsent(field.flag("closed") ? CLOSED : group, key -> new ArrayList<>()).add(field);
        }
        List<Design> closed = sections.remove(CLOSED);
        sections.values().removeIf(List::isEmpty);
        if (closed != null) {
            sections.put(CLOSED, closed);
        }
        return sections;
    }

    private void section(HtmlWriter out, Sheet sheet, String section, List<Design> fields) {
        String title = section.equals(CLOSED)
                ? messages.text("records.design.closed")
                : sheet.design().row(DesignText.GROUPS, section)
                        .map(group -> label(group.labels("label"), section, messages))
                        .orElse(section);
        out.element("h2", "ec-design__section", title);
        out.open("div", "ec-table-scroll").attr("role", "region").attr("tabindex", "0").attr("aria-label", title);
        out.open("table", "ec-table").open("thead").open("tr");
        List.of("field", "kind", "pages", "steps").forEach(column ->
                out.open("th").attr("scope", "col").text(messages.text("records.design.column." + column)).close());
        out.close().close().open("tbody");
        for (int i = 0; i < fields.size(); i++) {
            row(out, sheet, fields.get(i), i == 0, i == fields.size() - 1, section.equals(CLOSED));
        }
        out.close().close().close();
    }

    private void row(HtmlWriter out, Sheet sheet, Design field, boolean first, boolean last, boolean closed) {
        String label = label(field.labels("label"), field.id(), messages);
        out.open("tr").attr("id", "field-" + field.id());
        out.open("th").attr("scope", "row").open("a").attr("href", DesignLinks.field(sheet.page(), field.id())).text(label).close();
        out.close();
        out.open("td").text(KindWords.of(field.text("type"), messages));
        marks(out, field);
        out.close();
        out.open("td", "ec-number").text(messages.text("records.design.count", filled.applyAsLong(field.id()))).close();
        out.open("td").open("form", "ec-actions").attr("method", "post").attr("action", DesignLinks.of(sheet.page()));
        Controls controls = new Controls(out, messages);
        controls.hidden("token", sheet.token());
        controls.hidden("base", String.valueOf(sheet.base()));
        controls.hidden("field", field.id());
        if (closed) {
            StepButtons.write(out, messages, "open", label);
        } else {
            StepButtons.arrows(out, messages, label, first, last);
            StepButtons.write(out, messages, "close", label);
        }
        out.close().close().close();
    }

    private void marks(HtmlWriter out, Design field) {
        for (String flag : List.of("core", "required", "evidence")) {
            if (field.flag(flag)) {
                out.text(" ").element("span", "ec-mark", messages.text("records.schema." + flag));
            }
        }
        if (!field.text("readers").isEmpty()) {
            out.text(" ").element("span", "ec-mark", messages.text("records.private." + field.text("readers")));
        }
    }

    /** A label in the reader's language, else in English, else in any, else the other text. */
    static String label(Map<String, String> labels, String other, Messages messages) {
        String first = labels.values().stream().findFirst().orElse(other);
        return labels.getOrDefault(messages.locale().getLanguage(), labels.getOrDefault("en", first));
    }
}
