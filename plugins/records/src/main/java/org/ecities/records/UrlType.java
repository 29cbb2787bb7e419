package org.ecities.records;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ecities.pages.HtmlWriter;

/** {@code url}: an address that begins with {@code https://} or {@code http://}. */
final class UrlType extends ScalarType {

    private static final Pattern FORM = Pattern.compile("(?i)https?://[^\\s/?#<>\"@\\\\\\p{Cntrl}]+([/?#][^\\s<>\"\\p{Cntrl}]*)?");

    UrlType() {
        super("url");
    }

    /** True for an address this type accepts. */
    static boolean accepts(String text) {
        return FORM.matcher(text.strip()).matches();
    }

    @Override
    Optional<Violation> problem(Field field, String text, Schemas schemas, int line) {
        return accepts(text)
                ? Optional.empty()
                : Optional.of(Violation.error(field.id(), line, "records.violation.url", Shortened.text(text)));
    }

    @Override
    Optional<IndexValue> index(Field field, String text, Schemas schemas) {
        return accepts(text) ? Optional.of(new IndexValue.Word(text.strip())) : Optional.empty();
    }

    @Override
    void write(HtmlWriter out, Field field, String text, Schemas schemas, Locale locale) {
        link(out, text);
    }

    /** An outside address as a link; other texts as they are. */
    static void link(HtmlWriter out, String text) {
        if (accepts(text)) {
            out.open("a").attr("href", text.strip()).attr("rel", "nofollow noopener external").text(text).close();
        } else {
            out.text(text);
        }
    }

    @Override
    public void control(HtmlWriter out, Control control) {
        control.line(out, "url");
    }
}
