package org.ecities.records;

import java.util.Optional;

/** {@code text}: any text, usually one line. */
final class TextType extends ScalarType {

    TextType(String name) {
        super(name);
    }

    @Override
    Optional<Violation> problem(Field field, String text, Schemas schemas, int line) {
        return Optional.empty();
    }

    @Override
    Optional<IndexValue> index(Field field, String text, Schemas schemas) {
        return Optional.of(new IndexValue.Text(text));
    }
}
