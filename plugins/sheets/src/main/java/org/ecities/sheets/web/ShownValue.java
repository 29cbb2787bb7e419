package org.ecities.sheets.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ecities.records.Evidence;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.Schemas;
import org.ecities.records.Value;

/** A value with what stands behind it, for people to compare. */
final class ShownValue {

    private static final int LONGEST = 600;

    private final FieldTypes types;
    private final Schemas schemas;
    private final Locale locale;

    ShownValue(FieldTypes types, Schemas schemas, Locale locale) {
        this.types = types;
        this.schemas = schemas;
        this.locale = locale;
    }

    /** The text; empty for no value. */
    String of(Field field, Optional<FieldValue> value) {
        return value.map(found -> shortened(text(field, found.value()) + evidence(found.evidence()))).orElse("");
    }

    private String text(Field field, Value value) {
        return value instanceof Value.Entries map
                ? map.entries().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue().texts()))
                        .collect(Collectors.joining("; "))
                : types.of(field).shown(field, value, schemas, locale);
    }

    private static String evidence(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        Evidence.KEYS.forEach(key -> evidence.part(key).filter(text -> !text.isBlank()).ifPresent(parts::add));
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
