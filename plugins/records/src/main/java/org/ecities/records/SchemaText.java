package org.ecities.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.TagFinder;
import org.ecities.pages.TagSpan;

/** Reads the {@code [{Schema ...}]} tag of a page: a YAML mapping with the components of a {@link Schema}. */
public final class SchemaText {

    /** Name of the tag. */
    public static final String TAG = "Schema";

    private final FieldTypes types;

    /** Takes the field types a schema may name. */
    public SchemaText(FieldTypes types) {
        this.types = types;
    }

    /** Reads a page text. Never throws for odd texts. */
    public Reading read(String pageText) {
        Optional<TagSpan> tag = TagFinder.find(pageText).stream()
                .filter(found -> found.name().equals(TAG))
                .findFirst();
        return tag.map(span -> body(span.body(pageText), RecordText.firstLine(pageText, span)))
                .orElseGet(() -> new Reading(
                        Optional.empty(), List.of(Violation.error("", 0, "records.violation.schema.absent"))));
    }

    /** Reads a tag's body that begins on a line of the page (from 1). */
    public Reading body(String body, int firstLine) {
        List<Violation> violations = new ArrayList<>();
        try {
            BodyKeys keys = new BodyKeys(BodyReader.read(body), firstLine, violations);
            Schema schema = new SchemaReader(types).schema(keys);
            boolean good = violations.stream().noneMatch(found -> found.severity() == Violation.Severity.ERROR);
            return new Reading(Optional.of(schema).filter(read -> good), violations);
        } catch (BodyRefusedException refused) {
            return new Reading(Optional.empty(), List.of(refused.violation(firstLine)));
        }
    }

    /**
     * What came of it.
     *
     * @param schema     the schema; absent when something in it is wrong
     * @param violations what is wrong, with lines of the page
     */
    public record Reading(Optional<Schema> schema, List<Violation> violations) {

        /** Copies the list. */
        public Reading {
            violations = List.copyOf(violations);
        }
    }
}
