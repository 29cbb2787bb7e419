package org.ecities.sheets.in;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was chosen for single rows and fields, as texts by key: {@code row.12} is {@code skip}, {@code new} or
 * {@code page:<name>}; {@code field.12.population} is {@code take} for a field both changed, or {@code leave}.
 *
 * @param texts choices by key
 */
public record RowChoices(Map<String, String> texts) {

    /** Most choices that are kept. */
    public static final int MAX = 20_000;

    private static final String PAGE = "page:";

    /** Copies the map. */
    public RowChoices {
        texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** Nothing chosen. */
    public static RowChoices none() {
        return new RowChoices(Map.of());
    }

    /** Key of a row. */
    public static String rowKey(long line) {
        return "row." + line;
    }

    /** Key of a field of a row. */
    public static String fieldKey(long line, String field) {
        return "field." + line + "." + field;
    }

    boolean skipped(long line) {
        return "skip".equals(texts.get(rowKey(line)));
    }

    boolean makesNew(long line) {
        return "new".equals(texts.getOrDefault(rowKey(line), texts.get("unknown")));
    }

    Optional<String> page(long line) {
        return Optional.ofNullable(texts.get(rowKey(line)))
                .filter(choice -> choice.startsWith(PAGE))
                .map(choice -> choice.substring(PAGE.length()));
    }

    /** True when a change is to be written: a clash only when it was chosen, any other unless it was left out. */
    public boolean takes(long line, FieldChange change) {
        String choice = texts.getOrDefault(fieldKey(line, change.field().id()), change.clash() ? "leave" : "take");
        return choice.equals("take") && !skipped(line);
    }
}
