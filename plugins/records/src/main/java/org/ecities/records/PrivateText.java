package org.ecities.records;

import java.util.ArrayList;
import java.util.Optional;

/** How a private value stands in the store: as the field of a record would, under one fixed id. */
public final class PrivateText {

    private static final String ID = "field";

    private PrivateText() {}

    /** The text that is kept of a value. */
    public static String of(FieldValue value) {
        return String.join("\n", YamlText.field(ID, value, 0));
    }

    /** The value of a kept text; absent when it cannot be read. */
    public static Optional<FieldValue> read(String kept) {
        return RecordText.record("", kept, 1, new ArrayList<>()).flatMap(record -> record.field(ID));
    }

    /** A kept text for people to compare; empty for no text. */
    public static String shown(String kept) {
        return read(kept).map(YamlText::shown).orElse("");
    }
}
