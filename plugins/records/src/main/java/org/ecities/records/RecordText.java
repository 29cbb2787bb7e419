package org.ecities.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.OncePerText;
import org.ecities.pages.TagFinder;
import org.ecities.pages.TagSpan;

/**
 * Reads the record of a page text and writes changes into it, leaving every other character as it is.
 * The record is the first tag whose name is a schema's.
 */
public final class RecordText {

    private final Schemas schemas;
    private volatile Readings readings = readings(Set.of());

    /** Takes the schemas whose names are those of record tags. */
    public RecordText(Schemas schemas) {
        this.schemas = schemas;
    }

    /** Reads a page text. Never throws for odd texts. */
    public RecordReading read(String pageText) {
        Set<String> names = schemas.names();
        Readings now = readings;
        if (!now.schemaNames.equals(names)) {
            now = readings(names);
            readings = now;
        }
        return now.once.of(pageText);
    }

    private Readings readings(Set<String> names) {
        return new Readings(names, new OncePerText<>(text -> read(text, names)));
    }

    /** Reads a page text in which the tags of these names are records. */
    public RecordReading read(String pageText, Set<String> schemaNames) {
        List<TagSpan> tags = recordTags(pageText, schemaNames);
        if (tags.isEmpty()) {
            return new RecordReading(Optional.empty(), List.of(), Optional.empty());
        }
        TagSpan tag = tags.get(0);
        List<Violation> violations = new ArrayList<>();
        tags.stream().skip(1).forEach(other -> violations.add(second(pageText, tag, other)));
        Optional<PageRecord> record = record(tag.name(), tag.body(pageText), firstLine(pageText, tag), violations);
        return new RecordReading(record, violations, Optional.of(tag));
    }

    /**
     * Writes changes. Fields that already have their new value, unknown fields, order, comments and the
     * page's line ends stay; a page without a record gets one at its top.
     *
     * @param pageText text to change
     * @param schema   schema of the record; gives the place of new fields
     * @param changes  new values by field id; an empty one removes the field
     * @return the new text; the same text when nothing differs
     * @throws RecordUnreadableException when the record that is there cannot be read; nothing is lost
     */
    public String write(String pageText, Schema schema, Map<String, Optional<FieldValue>> changes) {
        Optional<TagSpan> tag = recordTags(pageText, Set.of(schema.name())).stream().findFirst();
        RecordWriter writer = new RecordWriter(schema, TextLines.lineEnd(pageText));
        if (tag.isEmpty()) {
            return writer.fresh(changes).map(record -> onTop(record, pageText)).orElse(pageText);
        }
        TagSpan span = tag.get();
        return pageText.substring(0, span.bodyStart())
                + body(writer, pageText, span, changes)
                + pageText.substring(span.bodyEnd());
    }

    /** The record in one tag's body, and what is wrong with it. */
    static Optional<PageRecord> record(String schema, String body, int firstLine, List<Violation> violations) {
        try {
            return Optional.of(RecordBody.read(body).record(schema, firstLine, violations));
        } catch (BodyRefusedException refused) {
            violations.add(refused.violation(firstLine));
            return Optional.empty();
        }
    }

    /** Line of the page on which a tag's body begins, from 1. */
    static int firstLine(String pageText, TagSpan tag) {
        return TextLines.countBefore(pageText, tag.bodyStart()) + 1;
    }

    private static String body(
            RecordWriter writer, String pageText, TagSpan tag, Map<String, Optional<FieldValue>> changes) {
        String body = tag.body(pageText);
        try {
            return writer.changed(RecordBody.read(body), changes);
        } catch (BodyRefusedException refused) {
            throw new RecordUnreadableException(refused.violation(firstLine(pageText, tag)));
        }
    }

    private static String onTop(String record, String pageText) {
        return pageText.isEmpty() ? record : record + TextLines.lineEnd(pageText) + pageText;
    }

    private static List<TagSpan> recordTags(String pageText, Set<String> names) {
        return TagFinder.find(pageText).stream()
                .filter(tag -> names.contains(tag.name()))
                .toList();
    }

    private static Violation second(String pageText, TagSpan first, TagSpan other) {
        return Violation.error(
                "",
                TextLines.countBefore(pageText, other.start()) + 1,
                "records.violation.second",
                other.name(),
                first.name(),
                TextLines.countBefore(pageText, first.start()) + 1);
    }

    /** What was read while the schemas had these names. */
    private record Readings(Set<String> schemaNames, OncePerText<RecordReading> once) {}
}
