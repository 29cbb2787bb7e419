package org.ecities.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ecities.store.PageVersion;

/**
 * What does not fit in a record, as values of the index. No field has an id that begins with a capital, so these never
 * meet a record's own. A reader's marks tell of the fields alone that this reader may know.
 */
public final class SheetMarks {

    /** {@code City.population error} for each field and severity, {@code City error} for a record as a whole. */
    public static final String CHECK = "Check";
    /** {@code City}. */
    public static final String SCHEMA = "Check.schema";
    /** {@code City.population}; of a record as a whole {@code City}. */
    public static final String FIELD = "Check.field";
    /** {@code error} or {@code warning}. */
    public static final String SEVERITY = "Check.severity";
    /** {@code City.population min}: what does not fit, as the last part of its message key. */
    public static final String CODE = "Check.code";

    private static final String KEYS = "records.violation.";

    private final RecordCheck check;
    private final JumpCheck jumps;
    private final RecordText text;
    private final Function<PageVersion, Optional<String>> before;

    /**
     * Takes what is needed to check.
     *
     * @param before text of the version before one; asked for where a form design says something of jumps
     */
    public SheetMarks(Schemas schemas, FieldTypes types, Function<PageVersion, Optional<String>> before) {
        this.check = new RecordCheck(schemas, types);
        this.jumps = new JumpCheck(schemas, types);
        this.text = new RecordText(schemas);
        this.before = before;
    }

    /**
     * Everything that does not fit in a page's record, as a reader sees it.
     *
     * @param reading what the page text says
     * @param record  the record with the private values this reader sees, without other private ones
     * @param schema  the schema with the fields that this reader knows
     * @param whole   the schema with all fields
     */
    public List<Violation> violations(
            PageVersion page, RecordReading reading, PageRecord record, Schema schema, Schema whole) {
        List<Violation> found = new ArrayList<>();
        reading.violations().stream()
                .filter(one -> isKnown(one, schema, whole))
                .forEach(found::add);
        found.addAll(check.check(record, schema));
        if (JumpCheck.isAbout(schema)) {
            before.apply(page)
                    .flatMap(old -> text.read(old).record())
                    .filter(old -> old.schema().equals(record.schema()))
                    .ifPresent(old -> found.addAll(jumps.check(old, record, schema)));
        }
        return found;
    }

    /** The marks of violations. */
    public static Map<String, List<IndexValue>> of(String schema, List<Violation> violations) {
        Map<String, Set<IndexValue>> marks = new LinkedHashMap<>();
        for (Violation violation : violations) {
            String field = field(schema, violation);
            String severity = severity(violation);
            add(marks, CHECK, field + " " + severity);
            add(marks, SCHEMA, schema);
            add(marks, FIELD, field);
            add(marks, SEVERITY, severity);
            add(marks, CODE, field + " " + violation.key().replace(KEYS, ""));
        }
        Map<String, List<IndexValue>> values = new LinkedHashMap<>();
        marks.forEach((id, some) -> values.put(id, List.copyOf(some)));
        return values;
    }

    /** The field of a violation as marks have it, without its parts. */
    public static String field(String schema, Violation violation) {
        String id = violation.field().split("\\.", 2)[0];
        return id.matches(Field.ID_FORM) ? schema + "." + id : schema;
    }

    /** The severity of a violation as marks have it. */
    public static String severity(Violation violation) {
        return violation.severity().name().toLowerCase(Locale.ROOT);
    }

    /** What the text says of a field that this reader does not know is not told. */
    private static boolean isKnown(Violation violation, Schema schema, Schema whole) {
        String id = violation.field().split("\\.", 2)[0];
        return whole.field(id).isEmpty() || schema.field(id).isPresent();
    }

    private static void add(Map<String, Set<IndexValue>> marks, String id, String mark) {
        marks.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(new IndexValue.Mark(mark));
    }
}
