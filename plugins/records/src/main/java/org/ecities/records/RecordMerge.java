package org.ecities.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.ConflictException.Clash;
import org.ecities.pages.PageMerge;
import org.ecities.pages.TagSpan;

/**
 * Merges pages with records: the record field by field, the text around it line by line, so that a form
 * and a text editor never get into each other's way. Texts whose records cannot be told apart are merged by
 * lines as a whole.
 */
public final class RecordMerge implements PageMerge {

    private final Schemas schemas;
    private final FieldTypes types;
    private final RecordText text;

    /** Takes the schemas (their names are the tags of records) and the field types. */
    public RecordMerge(Schemas schemas, FieldTypes types) {
        this.schemas = schemas;
        this.types = types;
        this.text = new RecordText(schemas);
    }

    @Override
    public Result merge(String base, String theirs, String mine) {
        if (same(theirs, mine) || same(base, theirs)) {
            return new Result(mine, List.of());
        }
        if (same(base, mine)) {
            return new Result(theirs, List.of());
        }
        Side before = side(base);
        Side their = side(theirs);
        Side my = side(mine);
        return Side.comparable(before, their, my)
                ? withRecords(before, their, my)
                : new ProseMerge("", "", "", "").merge(base, theirs, mine);
    }

    private Result withRecords(Side base, Side theirs, Side mine) {
        List<Clash> clashes = new ArrayList<>();
        String tag = tag(base, theirs, mine, clashes);
        String mark = ProseMerge.mark(base.text(), theirs.text(), mine.text());
        // Where both added a record, it stands where they put it; mine is taken out so that it is not there twice.
        String myProse = base.hasRecord() ? mine.marked(mark) : mine.without();
        Result prose = new ProseMerge(mark, base.tagText(), theirs.tagText(), mine.tagText())
                .merge(base.marked(mark), theirs.marked(mark), myProse);
        clashes.addAll(prose.clashes());
        String merged = prose.text().replace(mark, tag);
        return new Result(String.join(TextLines.lineEnd(merged), TextLines.bare(merged)), clashes);
    }

    /** The merged tag. */
    private String tag(Side base, Side theirs, Side mine, List<Clash> clashes) {
        Map<String, FieldValue> merged = fields(base, theirs, mine, clashes);
        if (same(base.tagText(), mine.tagText())) {
            return theirs.tagText();
        }
        Optional<String> byLines = byLines(base, theirs, mine, merged);
        return byLines.orElseGet(() -> written(theirs, merged));
    }

    private Map<String, FieldValue> fields(Side base, Side theirs, Side mine, List<Clash> clashes) {
        Set<String> ids = new LinkedHashSet<>(theirs.fields().keySet());
        ids.addAll(mine.fields().keySet());
        Map<String, FieldValue> merged = new LinkedHashMap<>();
        for (String id : ids) {
            FieldMerge.Outcome outcome = new FieldMerge(id, byLanguage(theirs.schema(), id))
                    .merge(base.field(id), theirs.field(id), mine.field(id));
            outcome.field().ifPresent(field -> merged.put(id, field));
            clashes.addAll(outcome.clashes());
        }
        return merged;
    }

    private boolean byLanguage(String schema, String id) {
        return schemas.schema(schema)
                .flatMap(known -> known.field(id))
                .map(field -> types.of(field).byLanguage())
                .orElse(false);
    }

    /** The tag merged by lines, which keeps the comments of both, if it comes to the same fields. */
    private Optional<String> byLines(Side base, Side theirs, Side mine, Map<String, FieldValue> merged) {
        if (!base.hasRecord()) {
            return Optional.empty();
        }
        Result lines = new ProseMerge("", "", "", "").merge(base.tagText(), theirs.tagText(), mine.tagText());
        boolean same = lines.clashes().isEmpty()
                && text.read(lines.text()).record().map(PageRecord::fields).equals(Optional.of(merged));
        return same ? Optional.of(lines.text()) : Optional.empty();
    }

    private String written(Side theirs, Map<String, FieldValue> merged) {
        Map<String, Optional<FieldValue>> changes = new LinkedHashMap<>();
        theirs.fields().keySet().forEach(id -> changes.put(id, Optional.empty()));
        merged.forEach((id, value) -> changes.put(id, Optional.of(value)));
        Schema schema = schemas.schema(theirs.schema()).orElseThrow();
        return text.write(theirs.tagText(), schema, changes);
    }

    private Side side(String pageText) {
        RecordReading reading = text.read(pageText);
        return new Side(pageText, reading.span(), reading.record(), reading.broken());
    }

    private static boolean same(String one, String other) {
        return one.equals(other) || TextLines.bare(one).equals(TextLines.bare(other));
    }

    /** One of the three texts with its record. */
    private record Side(String text, Optional<TagSpan> span, Optional<PageRecord> record, boolean broken) {

        /** True when both sides have a record of the same schema as the base, if that has one, and all can be read. */
        static boolean comparable(Side base, Side theirs, Side mine) {
            return theirs.hasRecord()
                    && mine.hasRecord()
                    && !base.broken()
                    && theirs.schema().equals(mine.schema())
                    && (!base.hasRecord() || base.schema().equals(mine.schema()));
        }

        boolean hasRecord() {
            return record.isPresent();
        }

        String schema() {
            return record.orElseThrow().schema();
        }

        Map<String, FieldValue> fields() {
            return record.map(PageRecord::fields).orElse(Map.of());
        }

        Optional<FieldValue> field(String id) {
            return Optional.ofNullable(fields().get(id));
        }

        String tagText() {
            return span.filter(tag -> hasRecord()).map(tag -> text.substring(tag.start(), tag.end())).orElse("");
        }

        /** The text with a mark in place of the record. */
        String marked(String mark) {
            return hasRecord()
                    ? text.substring(0, span.get().start()) + mark + text.substring(span.get().end())
                    : text;
        }

        /** The text without the record, and without the line ends that came with one put on top. */
        String without() {
            String after = text.substring(span.orElseThrow().end());
            String rest = span.get().start() == 0 ? after.replaceFirst("\\A(\\r\\n|\\n){1,2}", "") : after;
            return text.substring(0, span.get().start()) + rest;
        }
    }
}
