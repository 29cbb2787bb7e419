package org.ecities.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecities.pages.Asker;
import org.ecities.pages.Pages;
import org.ecities.store.PageVersion;

/**
 * Tries a changed field on the pages that are there, before it is kept: how many have a value, and what would ask for a
 * look. Knows only pages and values that the asker may read.
 */
public final class DesignTrial {

    /** Most pages one trial looks at. */
    public static final int MAX_PAGES = 2_000;
    /** Most pages it names. */
    public static final int MAX_EXAMPLES = 5;

    private final Pages pages;
    private final Catalogue catalogue;
    private final Schemas schemas;
    private final FieldTypes types;
    private final PrivateFields privateFields;

    /** Takes pages, the index that finds them, the schemas in force, field types and what stands beside page texts. */
    public DesignTrial(
            Pages pages, Catalogue catalogue, Schemas schemas, FieldTypes types, PrivateFields privateFields) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.schemas = schemas;
        this.types = types;
        this.privateFields = privateFields;
    }

    /**
     * What a trial found.
     *
     * @param pages    pages with a record of the schema
     * @param looked   pages that were looked at, at most {@link #MAX_PAGES}
     * @param filled   of these, pages with a value in the field
     * @param wrong    of these, pages on which something would newly have to be checked
     * @param examples some of those pages
     */
    public record Outcome(long pages, int looked, int filled, int wrong, List<Example> examples) {

        /** Copies the list. */
        public Outcome {
            examples = List.copyOf(examples);
        }
    }

    /** A page on which something would newly have to be checked, and what. */
    public record Example(String page, Violation violation) {}

    /** Number of pages with a value in a field. */
    public long filled(Asker asker, String schema, String field) {
        Filter filter = new Filter.And(List.of(of(schema), new Filter.Has(field)));
        return catalogue.ask(Query.of(filter, 0), asker).total();
    }

    /**
     * Tries one field.
     *
     * @param before the schema in force
     * @param after  the schema as it would be
     * @param lists  a list as it would be; absent when none changes
     * @param field  id of the field in the schema as it would be
     */
    public Outcome of(Asker asker, Schema before, Schema after, Optional<Vocabulary> lists, String field) {
        Schemas planned = new PlannedSchemas(schemas, after, lists);
        RecordCheck now = new RecordCheck(schemas, types);
        RecordCheck then = new RecordCheck(planned, types);
        RecordText text = new RecordText(schemas);
        Tally tally = new Tally();
        long all = 0;
        for (int offset = 0; offset < MAX_PAGES; offset += Query.MAX_LIMIT) {
            Answer found = catalogue.ask(page(before.name(), offset), asker);
            all = found.total();
            for (Answer.Hit hit : found.hits()) {
                pages.view(asker, hit.name()).ifPresent(page -> text.read(page.text()).record()
                        .filter(record -> record.schema().equals(before.name()))
                        .ifPresent(record -> tally.add(
                                page.name(),
                                seen(asker, page, after, record).field(after.field(field).orElseThrow()).isPresent(),
                                violations(now, seen(asker, page, before, record), before.field(field)),
                                violations(then, seen(asker, page, after, record), after.field(field)))));
            }
        }
        return tally.outcome(all);
    }

    private PageRecord seen(Asker asker, PageVersion page, Schema schema, PageRecord record) {
        return privateFields.toChange(asker, page.name(), schema, record).record();
    }

    private static List<Violation> violations(RecordCheck check, PageRecord record, Optional<Field> field) {
        return field.map(found -> check.check(record, found)).orElse(List.of());
    }

    private static Query page(String schema, int offset) {
        return new Query(Optional.empty(), of(schema), List.of(), offset, Query.MAX_LIMIT, List.of(), List.of());
    }

    private static Filter of(String schema) {
        return new Filter.Compare("schema", Filter.Operator.EQUAL, schema);
    }

    /** Counts page by page. */
    private static final class Tally {

        private int looked;
        private int filled;
        private int wrong;
        private final List<Example> examples = new ArrayList<>();

        void add(String page, boolean hasValue, List<Violation> before, List<Violation> after) {
            looked++;
            filled += hasValue ? 1 : 0;
            Stream<Violation> fresh = after.stream().filter(found -> before.stream().noneMatch(found::same));
            fresh.findFirst().ifPresent(first -> {
                wrong++;
                if (examples.size() < MAX_EXAMPLES) {
                    examples.add(new Example(page, first));
                }
            });
        }

        Outcome outcome(long pages) {
            return new Outcome(pages, looked, filled, wrong, examples);
        }
    }
}
