package org.ecities.records.web;

import java.util.List;
import java.util.Map;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.PageTag;
import org.ecities.records.Field;
import org.ecities.records.Vocabulary;
import org.ecities.records.VocabularyText;

/** A vocabulary page as a table of its values and their names, with what is wrong in it. */
public final class VocabularyTag implements PageTag {

    private final VocabularyText text = new VocabularyText();

    @Override
    public String html(Use use) {
        Messages messages = Messages.of(use.locale());
        HtmlWriter out = new HtmlWriter();
        out.open("section", "ec-vocabulary");
        VocabularyText.Reading reading = text.body(use.pageName(), use.body(), TagLine.of(use));
        if (use.asker().signedIn()) {
            new CheckNotice(messages).write(out, reading.violations(), List.<Field>of());
        }
        ChangeLink.write(out, use, "records.design.change.list");
        reading.vocabulary().ifPresentOrElse(
                vocabulary -> table(out, vocabulary, messages),
                () -> out.element("p", "ec-vocabulary__kept", messages.text("records.vocabulary.kept")));
        return out.close().html();
    }

    private static void table(HtmlWriter out, Vocabulary vocabulary, Messages messages) {
        out.open("div", "ec-table-scroll").attr("role", "region").attr("tabindex", "0");
        out.attr("aria-label", messages.text("records.vocabulary.table")).open("table", "ec-table");
        out.open("thead").open("tr");
        List.of("value", "names").forEach(column ->
                out.open("th").attr("scope", "col").text(messages.text("records.vocabulary." + column)).close());
        out.close().close().open("tbody");
        vocabulary.terms().forEach((term, names) -> row(out, term, names));
        out.close().close().close();
    }

    private static void row(HtmlWriter out, String term, Map<String, String> names) {
        out.open("tr");
        out.open("th").attr("scope", "row").element("code", "ec-code", term).close();
        out.open("td");
        names.forEach((language, name) ->
                out.open("span", "ec-name").attr("lang", language).attr("dir", "auto").text(name).close().text(" "));
        out.close().close();
    }
}
