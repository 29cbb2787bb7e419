package org.ecities.records;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.web.Links;

/** {@code file}: the name of a file of the record's own page, {@code plan.pdf}, or of another page, {@code City.Suwon/plan.pdf}. */
final class FileType extends ScalarType {

    private static final int LONGEST = 400;

    FileType() {
        super("file");
    }

    @Override
    Optional<Violation> problem(Field field, String text, Schemas schemas, int line) {
        String name = text.strip();
        boolean odd = name.length() > LONGEST
                || file(name).isBlank()
                || name.startsWith("/")
                || name.indexOf('/') != name.lastIndexOf('/')
                || name.matches("(?s).*[\\[\\]{}|#<>\\\\\\p{Cntrl}].*");
        return odd
                ? Optional.of(Violation.error(field.id(), line, "records.violation.file", Shortened.text(text)))
                : Optional.empty();
    }

    @Override
    Optional<IndexValue> index(Field field, String text, Schemas schemas) {
        return Optional.of(new IndexValue.Word(text.strip()));
    }

    @Override
    public void html(HtmlWriter out, Field field, Value value, Schemas schemas, Locale locale, String page) {
        boolean fits = value instanceof Value.Scalar scalar
                && !scalar.text().isBlank()
                && problem(field, scalar.text(), schemas, 0).isEmpty();
        if (!fits) {
            html(out, field, value, schemas, locale);
            return;
        }
        String name = ((Value.Scalar) value).text().strip();
        String owner = page(name).orElse(page);
        out.open("a", "ec-record-link").attr("href", Links.file(owner, file(name))).text(file(name)).close();
    }

    @Override
    public Set<String> links(Field field, Value value) {
        return value instanceof Value.Scalar scalar
                ? page(scalar.text().strip()).map(Set::of).orElse(Set.of())
                : Set.of();
    }

    private static Optional<String> page(String name) {
        int slash = name.indexOf('/');
        return slash > 0 ? Optional.of(name.substring(0, slash).strip()) : Optional.empty();
    }

    private static String file(String name) {
        return name.substring(name.indexOf('/') + 1).strip();
    }
}
