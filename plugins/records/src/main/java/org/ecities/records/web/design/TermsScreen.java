package org.ecities.records.web.design;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Links;
import org.ecities.records.Design;
import org.ecities.records.TermsText;

/** The values of a list with their names and uses, and what can be done to each. */
final class TermsScreen {

    private final Messages messages;

    TermsScreen(Messages messages) {
        this.messages = messages;
    }

    /**
     * What the screen shows.
     *
     * @param page     page of the list
     * @param base     its version
     * @param term     value whose names are being changed; empty for none
     * @param uses     pages on which each value stands
     * @param fields   labels of the fields that offer the list, with their form designs
     * @param typed    what was typed and not saved
     * @param problems why nothing was saved
     * @param done     true right after something was saved
     * @param token    form token
     */
    record Sheet(
            String page,
            int base,
            TermsText list,
            String term,
            Map<String, Long> uses,
            List<String> fields,
            Typed typed,
            List<String> problems,
            boolean done,
            String token) {}

    String html(Sheet sheet) {
        HtmlWriter out = new HtmlWriter();
        out.open("div", "ec-design");
        notices(out, sheet);
        if (sheet.term().isEmpty()) {
            overview(out, sheet);
        } else {
            names(out, sheet, sheet.list().terms().get(sheet.term()));
        }
        return out.close().html();
    }

    private void notices(HtmlWriter out, Sheet sheet) {
        if (sheet.done()) {
            out.open("p", "ec-notice").attr("role", "status").text(messages.text("records.design.saved")).close();
        }
        if (!sheet.problems().isEmpty()) {
            out.open("div", "ec-form__refused").attr("role", "alert");
            sheet.problems().forEach(problem -> out.open("p").text(problem).close());
            out.close();
        }
    }

    private void overview(HtmlWriter out, Sheet sheet) {
        String fields = String.join(", ", sheet.fields());
        out.open("p").text(messages.text("records.design.list.intro"));
        out.text(" ").text(fields.isEmpty()
                ? messages.text("records.design.list.unused")
                : messages.text("records.design.list.used", fields)).close();
        out.open("p", "ec-actions");
        out.open("a", "ec-button").attr("href", "#design-add").text(messages.text("records.design.list.add")).close();
        out.open("a", "ec-button").attr("href", Links.history(sheet.page())).text(messages.text("records.design.history")).close();
        out.open("a", "ec-button ec-button--quiet").attr("href", DesignLinks.ALL).text(messages.text("records.design.all")).close();
        out.close();
        table(out, sheet);
        add(out, sheet);
    }

    private void table(HtmlWriter out, Sheet sheet) {
        List<String> languages = languages(sheet.list());
        out.open("div", "ec-table-scroll").attr("role", "region").attr("tabindex", "0");
        out.attr("aria-label", messages.text("records.vocabulary.table"));
        out.open("table", "ec-table").open("thead").open("tr");
        languages.forEach(language -> out.open("th").attr("scope", "col").text(LanguageNames.of(language, messages.locale())).close());
        out.open("th").attr("scope", "col").text(messages.text("records.design.column.pages")).close();
        out.open("th").attr("scope", "col").text(messages.text("records.design.column.steps")).close();
        out.close().close().open("tbody");
        List<String> terms = new ArrayList<>(sheet.list().terms().keySet());
        for (int i = 0; i < terms.size(); i++) {
            row(out, sheet, terms.get(i), languages, i == 0, i == terms.size() - 1);
        }
        out.close().close().close();
    }

    private void row(HtmlWriter out, Sheet sheet, String term, List<String> languages, boolean first, boolean last) {
        Design said = sheet.list().terms().get(term);
        Map<String, String> names = TermsText.names(said);
        String label = SchemaScreen.label(names, term, messages);
        out.open("tr").attr("id", "term-" + term);
        for (int i = 0; i < languages.size(); i++) {
            String name = names.getOrDefault(languages.get(i), "");
            out.open(i == 0 ? "th" : "td").attr(i == 0 ? "scope" : "lang", i == 0 ? "row" : languages.get(i)).attr("dir", "auto");
            if (i == 0) {
                out.open("a").attr("href", DesignLinks.term(sheet.page(), term)).text(name.isEmpty() ? term : name).close();
            } else {
                out.text(name);
            }
            out.close();
        }
        out.open("td", "ec-number").text(messages.text("records.design.count", sheet.uses().getOrDefault(term, 0L))).close();
        out.open("td").open("form", "ec-actions").attr("method", "post").attr("action", DesignLinks.of(sheet.page()));
        Controls controls = new Controls(out, messages);
        controls.hidden("token", sheet.token());
        controls.hidden("base", String.valueOf(sheet.base()));
        controls.hidden("term", term);
        StepButtons.arrows(out, messages, label, first, last);
        StepButtons.write(out, messages, TermsText.closed(said) ? "open" : "close", label);
        if (TermsText.closed(said)) {
            out.element("span", "ec-mark", messages.text("records.design.term.closed"));
        }
        out.close().close().close();
    }

    private void add(HtmlWriter out, Sheet sheet) {
        out.open("section").attr("id", "design-add").element("h2", "ec-design__section", messages.text("records.design.list.add"));
        out.open("form", "ec-form").attr("method", "post").attr("action", DesignLinks.of(sheet.page()));
        Controls controls = new Controls(out, messages);
        controls.hidden("token", sheet.token());
        controls.hidden("base", String.valueOf(sheet.base()));
        controls.area("options", "records.design.list.options", sheet.typed().kept("options").orElse(""));
        controls.area("options.ko", "records.design.options.ko", sheet.typed().kept("options.ko").orElse(""));
        out.open("div", "ec-form__buttons").open("button", "ec-button ec-button--primary").attr("type", "submit");
        out.attr("name", "do").attr("value", "add").text(messages.text("records.design.list.add")).close().close();
        out.close().close();
    }

    private void names(HtmlWriter out, Sheet sheet, Design said) {
        out.open("form", "ec-form").attr("method", "post").attr("action", DesignLinks.of(sheet.page()));
        Controls controls = new Controls(out, messages);
        controls.hidden("token", sheet.token());
        controls.hidden("base", String.valueOf(sheet.base()));
        controls.hidden("term", sheet.term());
        Map<String, String> typed = sheet.typed().byLanguage("label");
        controls.byLanguage("label", "records.design.term.names",
                LanguageNames.asked(typed.isEmpty() ? TermsText.names(said) : typed));
        out.open("p", "ec-form__help");
        out.text(messages.text("records.design.term.help", sheet.uses().getOrDefault(sheet.term(), 0L))).close();
        out.open("div", "ec-form__buttons").open("button", "ec-button ec-button--primary").attr("type", "submit");
        out.attr("name", "do").attr("value", "save").text(messages.text("records.form.save")).close();
        out.open("a", "ec-button ec-button--quiet").attr("href", DesignLinks.of(sheet.page()));
        out.text(messages.text("records.form.cancel")).close().close().close();
    }

    /** English and Korean first, then those that some value has. */
    private static List<String> languages(TermsText list) {
        Set<String> languages = new LinkedHashSet<>();
        Messages.LANGUAGES.forEach(language -> languages.add(language.getLanguage()));
        list.terms().values().forEach(term -> languages.addAll(TermsText.names(term).keySet()));
        return List.copyOf(languages);
    }
}
