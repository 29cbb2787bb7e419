package org.ecities.records.web.design;

import java.util.List;
import java.util.Map;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;

/** The controls of a form: each with its label and, where there is one, a sentence of help. */
final class Controls {

    /** One thing to choose. */
    record Choice(String value, String label) {}

    private static final int AREA_ROWS = 6;

    private final HtmlWriter out;
    private final Messages messages;

    Controls(HtmlWriter out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    void hidden(String name, String value) {
        out.open("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    /** A line of text. */
    void line(String name, String key, String value) {
        start(name, key);
        out.open("input", "ec-input").attr("type", "text").attr("id", id(name)).attr("name", name);
        described(name, key);
        out.attr("value", value).attr("dir", "auto").close();
    }

    /** A line of text for a number or another short thing. */
    void brief(String name, String key, String value) {
        start(name, key);
        out.open("input", "ec-input ec-input--short").attr("type", "text").attr("id", id(name)).attr("name", name);
        described(name, key);
        out.attr("value", value).close();
    }

    /** Several lines. */
    void area(String name, String key, String value) {
        start(name, key);
        out.open("textarea", "ec-input").attr("id", id(name)).attr("name", name);
        out.attr("rows", String.valueOf(AREA_ROWS)).attr("dir", "auto");
        described(name, key);
        out.text(value).close().close();
    }

    /** A drop-down list. */
    void choice(String name, String key, List<Choice> choices, String chosen) {
        start(name, key);
        out.open("select", "ec-input").attr("id", id(name)).attr("name", name);
        described(name, key);
        choices.forEach(choice -> out.open("option").attr("value", choice.value())
                .flag("selected", choice.value().equals(chosen)).text(choice.label()).close());
        out.close().close();
    }

    /** A box to tick; an empty value is sent with it, so that an empty box differs from one that was not asked. */
    void box(String name, String key, boolean ticked) {
        out.open("div", "ec-form__field");
        hidden(name, "");
        out.open("label").open("input").attr("type", "checkbox").attr("name", name).attr("value", "true");
        out.flag("checked", ticked).open("span").text(messages.text(key)).close().close();
        help(name, key);
        out.close();
    }

    /** One line for each language, and one for a language that is not there yet. */
    void byLanguage(String name, String key, Map<String, String> texts) {
        out.open("fieldset", "ec-form__field").open("legend").text(messages.text(key)).close();
        help(name, key);
        texts.forEach((language, text) -> language(name, language, text));
        out.open("details").open("summary").text(messages.text("records.design.language.more")).close();
        out.open("div", "ec-language-row");
        part(name + ".new", "records.form.language", "", "ec-input ec-input--short");
        out.close().open("div", "ec-language-row");
        part(name + ".newText", "records.form.languageText", "", "ec-input");
        out.close().close().close();
    }

    private void language(String name, String language, String text) {
        String id = id(name + "." + language);
        out.open("div", "ec-language-row");
        out.open("label").attr("for", id).text(LanguageNames.of(language, messages.locale())).close();
        out.open("input", "ec-input").attr("type", "text").attr("id", id).attr("name", name + "." + language);
        out.attr("lang", language).attr("dir", "auto").attr("value", text).close();
    }

    private void part(String name, String key, String value, String look) {
        out.open("label").attr("for", id(name)).text(messages.text(key)).close();
        out.open("input", look).attr("type", "text").attr("id", id(name)).attr("name", name).attr("value", value);
    }

    private void start(String name, String key) {
        out.open("div", "ec-form__field").open("label").attr("for", id(name)).text(messages.text(key)).close();
        help(name, key);
    }

    private void help(String name, String key) {
        if (hasHelp(key)) {
            out.open("p", "ec-form__help").attr("id", id(name) + "-help").text(messages.text(key + ".help")).close();
        }
    }

    private void described(String name, String key) {
        if (hasHelp(key)) {
            out.attr("aria-describedby", id(name) + "-help");
        }
    }

    private boolean hasHelp(String key) {
        return !messages.text(key + ".help").equals(key + ".help");
    }

    private static String id(String name) {
        return "d-" + name.replace('.', '-');
    }
}
