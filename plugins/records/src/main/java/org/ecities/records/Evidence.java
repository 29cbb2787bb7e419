package org.ecities.records;

import java.util.List;
import java.util.Optional;

/**
 * What stands behind a value.
 *
 * @param asOf   year or date the value is of, for example {@code 2024} or {@code 2024-03}
 * @param source address or words that say where it is from
 * @param status one of {@link #STATUSES}
 * @param note   a remark
 */
public record Evidence(Optional<String> asOf, Optional<String> source, Optional<String> status, Optional<String> note) {

    /** No evidence at all. */
    public static final Evidence NONE =
            new Evidence(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The accepted words for {@code status}, as written in pages. */
    public static final List<String> STATUSES = List.of(
            "Stated by the city", "Statistics office", "International source", "Estimate", "Not confirmed");

    /** The keys beside {@code value}, in their order in a page. */
    public static final List<String> KEYS = List.of("asOf", "source", "status", "note");

    /** What is said under one of {@link #KEYS}. */
    public Optional<String> part(String key) {
        return switch (key) {
            case "asOf" -> asOf;
            case "source" -> source;
            case "status" -> status;
            case "note" -> note;
            default -> Optional.empty();
        };
    }

    /** True when nothing is said. */
    public boolean isEmpty() {
        return asOf.isEmpty() && source.isEmpty() && status.isEmpty() && note.isEmpty();
    }
}
