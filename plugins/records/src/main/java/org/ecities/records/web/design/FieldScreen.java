package org.ecities.records.web.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.Readership;
import org.ecities.pages.web.Links;
import org.ecities.records.Design;
import org.ecities.records.DesignText;
import org.ecities.records.DesignTrial;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.Writers;

/** The form of one field of a form design. */
final class FieldScreen {

    private final Schemas schemas;
    private final FieldTypes types;
    private final List<String> lists;
    private final Messages messages;

    /**
     * Takes what can be chosen.
     *
     * @param lists names of the pages with lists
     */
    FieldScreen(Schemas schemas, FieldTypes types, List<String> lists, Messages messages) {
        this.schemas = schemas;
        this.types = types;
        this.lists = lists;
        this.messages = messages;
    }

    /**
     * What the form shows.
     *
     * @param page     page of the form design
     * @param base     version it was opened on
     * @param design   the form design of that version
     * @param field    id of the field; empty for a new one
     * @param shown    the field with what was typed
     * @param typed    what was typed
     * @param problems why nothing was saved
     * @param clashes  what somebody else changed meanwhile
     * @param trial    what would become of the pages; absent before somebody asked
     * @param agree    true when saving needs a second yes
     * @param token    form token
     */
    record Sheet(
            String page,
            int base,
            DesignText design,
            String field,
            Design shown,
            Typed typed,
            List<String> problems,
            List<Clash> clashes,
            Optional<DesignTrial.Outcome> trial,
            boolean agree,
            String token) {

        /** The same with the reasons why nothing was saved. */
        Sheet with(List<String> found, List<Clash> both) {
            return new Sheet(page, base, design, field, shown, typed, found, both, trial, agree, token);
        }

        /** The same with what would become of the pages. */
        Sheet tried(Optional<DesignTrial.Outcome> outcome, boolean breaks) {
            return new Sheet(page, base, design, field, shown, typed, problems, clashes, outcome, breaks, token);
        }
    }

    /** A key that two people changed. */
    record Clash(String key, String theirs, String mine) {}

    String html(Sheet sheet) {
        HtmlWriter out = new HtmlWriter();
        Controls controls = new Controls(out, messages);
        notices(out, sheet);
        out.open("form", "ec-form").attr("method", "post").attr("action", DesignLinks.of(sheet.page()));
        out.attr("id", "design-field");
        controls.hidden("token", sheet.token());
        controls.hidden("base", String.valueOf(sheet.base()));
        controls.hidden("field", sheet.field());
        sheet.trial().ifPresent(outcome -> new TrialHtml(out, messages).write(outcome, sheet.field().isEmpty()));
        question(controls, sheet.shown());
        answer(out, controls, sheet);
        place(out, controls, sheet);
        who(out, controls, sheet.shown());
        if (!sheet.field().isEmpty()) {
            out.open("details").open("summary").text(messages.text("records.design.id.summary")).close();
            controls.brief("id", "records.design.id", sheet.shown().id());
            out.close();
        }
        buttons(out, sheet);
        return out.close().html();
    }

    private void notices(HtmlWriter out, Sheet sheet) {
        if (!sheet.problems().isEmpty()) {
            out.open("div", "ec-form__refused").attr("role", "alert");
            sheet.problems().forEach(problem -> out.open("p").text(problem).close());
            out.close();
        }
        if (!sheet.clashes().isEmpty()) {
            out.open("div", "ec-notice ec-notice--warning").attr("role", "alert");
            out.open("p").open("strong").text(messages.text("records.conflict.title")).close().close();
            out.open("p").text(messages.text("records.design.clash")).close().open("dl");
            sheet.clashes().forEach(clash -> {
                out.element("dt", "ec-clash__key", messages.text("records.design.key." + clash.key()));
                out.open("dd").text(messages.text("records.design.clash.both", clash.theirs(), clash.mine())).close();
            });
            out.close().close();
        }
    }

    private void question(Controls controls, Design shown) {
        controls.byLanguage("label", "records.design.label", LanguageNames.asked(shown.labels("label")));
        controls.byLanguage("help", "records.design.help", LanguageNames.asked(shown.labels("help")));
    }

    private void answer(HtmlWriter out, Controls controls, Sheet sheet) {
        Design shown = sheet.shown();
        out.open("fieldset").open("legend").text(messages.text("records.design.answer")).close();
        controls.choice("type", "records.design.type", kinds(shown.text("type")), shown.text("type"));
        options(out, controls, sheet);
        boolean linked = !shown.text("target").isEmpty();
        boolean limited = !(shown.text("unit") + shown.text("min") + shown.text("max") + shown.text("maxItems")).isEmpty();
        out.open("details").flag("open", linked || limited);
        out.open("summary").text(messages.text("records.design.limits")).close();
        controls.choice("target", "records.design.target", targets(), shown.text("target"));
        controls.brief("unit", "records.design.unit", shown.text("unit"));
        controls.brief("min", "records.design.min", shown.text("min"));
        controls.brief("max", "records.design.max", shown.text("max"));
        controls.brief("maxItems", "records.design.maxItems", shown.text("maxItems"));
        out.close().close();
    }

    private void options(HtmlWriter out, Controls controls, Sheet sheet) {
        List<String> own = sheet.shown().texts("options");
        String chosen = sheet.typed().kept("vocabulary").orElse(sheet.shown().text("vocabulary"));
        String standard = own.isEmpty() && sheet.field().isEmpty() && chosen.isEmpty() ? FieldDraft.NEW_LIST : chosen;
        controls.choice("vocabulary", "records.design.vocabulary", lists(), standard);
        String typed = sheet.typed().kept("options").orElse(String.join("\n", own));
        controls.area("options", "records.design.options", typed);
        if (own.isEmpty()) {
            controls.area("options.ko", "records.design.options.ko", sheet.typed().kept("options.ko").orElse(""));
        }
        if (lists.contains(chosen)) {
            out.open("p").open("a").attr("href", DesignLinks.of(chosen));
            out.text(messages.text("records.design.list.open", DesignLinks.bare(chosen))).close().close();
        }
    }

    private void place(HtmlWriter out, Controls controls, Sheet sheet) {
        Design shown = sheet.shown();
        out.open("fieldset").open("legend").text(messages.text("records.design.place")).close();
        controls.choice("group", "records.design.group", groups(sheet.design()), shown.text("group"));
        boolean typed = !sheet.typed().byLanguage("newGroup").isEmpty();
        out.open("details").flag("open", typed);
        out.open("summary").text(messages.text("records.design.group.new")).close();
        controls.byLanguage("newGroup", "records.design.group.name", LanguageNames.asked(sheet.typed().byLanguage("newGroup")));
        out.close();
        controls.box("core", "records.design.core", shown.flag("core"));
        controls.box("required", "records.design.required", shown.flag("required"));
        controls.box("evidence", "records.design.evidence", shown.flag("evidence"));
        controls.box("facet", "records.design.facet", shown.flag("facet"));
        out.close();
    }

    private void who(HtmlWriter out, Controls controls, Design shown) {
        String readers = shown.text("readers").isEmpty() ? Readership.PUBLIC.word() : shown.text("readers");
        String writers = shown.text("writers").isEmpty() ? Writers.EDITORS.word() : shown.text("writers");
        boolean special = !readers.equals(Readership.PUBLIC.word()) || !writers.equals(Writers.EDITORS.word());
        out.open("details").flag("open", special);
        out.open("summary").text(messages.text("records.design.who")).close();
        controls.choice("readers", "records.design.readers", readers(readers), readers);
        controls.choice("writers", "records.design.writers", writers(writers), writers);
        out.close();
    }

    private void buttons(HtmlWriter out, Sheet sheet) {
        out.open("div", "ec-form__buttons");
        button(out, sheet.agree() ? "agree" : "save", sheet.agree() ? "records.design.save.agree" : "records.form.save", true);
        button(out, "try", "records.design.try", false);
        out.open("a", "ec-button ec-button--quiet").attr("href", DesignLinks.of(sheet.page()));
        out.text(messages.text("records.form.cancel")).close().close();
    }

    private void button(HtmlWriter out, String step, String key, boolean primary) {
        out.open("button", primary ? "ec-button ec-button--primary" : "ec-button").attr("type", "submit");
        out.attr("name", "do").attr("value", step).text(messages.text(key)).close();
    }

    private List<Controls.Choice> kinds(String present) {
        List<Controls.Choice> kinds = new ArrayList<>();
        kinds.add(new Controls.Choice("", messages.text("records.design.type.none")));
        types.names().stream()
                .filter(type -> KindWords.offered(type) || type.equals(present))
                .forEach(type -> kinds.add(new Controls.Choice(type, KindWords.of(type, messages))));
        return kinds;
    }

    private List<Controls.Choice> targets() {
        List<Controls.Choice> targets = new ArrayList<>();
        targets.add(new Controls.Choice("", messages.text("records.form.none")));
        schemas.all().forEach(schema -> targets.add(new Controls.Choice(schema.name(), schema.label(messages.locale()))));
        return targets;
    }

    private List<Controls.Choice> lists() {
        List<Controls.Choice> choices = new ArrayList<>();
        choices.add(new Controls.Choice("", messages.text("records.form.none")));
        choices.add(new Controls.Choice(FieldDraft.NEW_LIST, messages.text("records.design.vocabulary.new")));
        lists.stream()
                .sorted(Comparator.naturalOrder())
                .forEach(list -> choices.add(new Controls.Choice(list, DesignLinks.bare(list))));
        return choices;
    }

    private List<Controls.Choice> groups(DesignText design) {
        return design.rows(DesignText.GROUPS).stream()
                .map(group -> new Controls.Choice(group.id(), SchemaScreen.label(group.labels("label"), group.id(), messages)))
                .toList();
    }

    private List<Controls.Choice> readers(String present) {
        List<Controls.Choice> choices = new ArrayList<>();
        for (Readership readers : Readership.values()) {
            choices.add(new Controls.Choice(readers.word(), messages.text("records.values.readers." + readers.word())));
        }
        if (present.equals(Field.CHOSEN)) {
            choices.add(new Controls.Choice(Field.CHOSEN, messages.text("records.private.chosen")));
        }
        return choices;
    }

    private List<Controls.Choice> writers(String present) {
        List<Controls.Choice> choices = new ArrayList<>();
        for (Writers writers : Writers.values()) {
            if (writers != Writers.WIKI || present.equals(Writers.WIKI.word())) {
                choices.add(new Controls.Choice(writers.word(), messages.text("records.design.writers." + writers.word())));
            }
        }
        return choices;
    }
}
