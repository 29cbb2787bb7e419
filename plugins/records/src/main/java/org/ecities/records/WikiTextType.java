package org.ecities.records;

import java.util.Locale;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;

/** {@code wikiText}: paragraphs with the wiki's markup. Shown as plain paragraphs. */
final class WikiTextType extends ScalarType {

    WikiTextType() {
        super("wikiText");
    }

    @Override
    Optional<Violation> problem(Field field, String text, Schemas schemas, int line) {
        return Optional.empty();
    }

    @Override
    Optional<IndexValue> index(Field field, String text, Schemas schemas) {
        return Optional.of(new IndexValue.Text(PlainText.of(text)));
    }

    @Override
    String format(Field field, String text, Schemas schemas, Locale locale) {
        return PlainText.of(text);
    }

    @Override
    void write(HtmlWriter out, Field field, String text, Schemas schemas, Locale locale) {
        for (String paragraph : PlainText.of(text).split("\n\\s*\n")) {
            if (!paragraph.isBlank()) {
                out.open("p").attr("dir", "auto").text(paragraph.strip()).close();
            }
        }
    }

    @Override
    public void control(HtmlWriter out, Control control) {
        control.area(out, 8);
    }
}
