package org.ecities.records;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Pages;
import org.ecities.pages.web.Links;

/** A link to a page by its name, for example {@code City.Suwon}. */
final class PageNameType extends ScalarType {

    private PageNameType(String name) {
        super(name);
    }

    /** {@code recordLink}: the page of another record. */
    static PageNameType recordLink() {
        return new PageNameType("recordLink");
    }

    /** {@code pageLink}: any page. */
    static PageNameType pageLink() {
        return new PageNameType("pageLink");
    }

    @Override
    Optional<Violation> problem(Field field, String text, Schemas schemas, int line) {
        String name = text.strip();
        boolean odd = name.length() > Pages.MAX_NAME || name.matches("(?s).*[\\[\\]{}|#<>\\p{Cntrl}].*");
        return odd
                ? Optional.of(Violation.error(field.id(), line, "records.violation.link", Shortened.text(text)))
                : Optional.empty();
    }

    @Override
    Optional<IndexValue> index(Field field, String text, Schemas schemas) {
        return Optional.of(new IndexValue.Word(text.strip()));
    }

    @Override
    void write(HtmlWriter out, Field field, String text, Schemas schemas, Locale locale) {
        String name = text.strip();
        out.open("a", "ec-record-link").attr("href", Links.view(name)).text(name).close();
    }

    @Override
    public Set<String> links(Field field, Value value) {
        return value instanceof Value.Scalar scalar && !scalar.text().isBlank()
                ? Set.of(scalar.text().strip())
                : Set.of();
    }
}
