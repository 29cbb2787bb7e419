package org.ecities.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ecities.pages.PrivateValues;
import org.ecities.pages.Readership;
import org.ecities.store.PageNames;
import org.ecities.store.PageVersion;
import org.ecities.store.PrivateValue;

/** Describes pages for the index, with the values of their records. */
public final class RecordIndexing implements PageIndexing {

    /** Field whose texts are search keys and never a title. */
    public static final String OTHER_NAMES = "otherNames";

    private final Schemas schemas;
    private final FieldTypes types;
    private final RecordText text;
    private final BiFunction<String, String, List<String>> viewers;
    private final LongFunction<List<String>> files;
    private final LongFunction<List<String>> comments;
    private final LongFunction<List<PrivateValue>> privateValues;
    private SheetMarks marks;

    /** As the other constructor, for pages without files, comments and private values. */
    public RecordIndexing(Schemas schemas, FieldTypes types, BiFunction<String, String, List<String>> viewers) {
        this(schemas, types, viewers, page -> List.of(), page -> List.of(), page -> List.of());
    }

    /**
     * Takes what is needed to read records.
     *
     * @param viewers lower-case names of those who may view a page, by its name and text
     * @param files    names of the files on a page, by its identity
     * @param comments texts of the comments under a page, by its identity
     * @param privateValues latest private values of a page, by its identity; asked for where the schema has such fields
     */
    public RecordIndexing(
            Schemas schemas,
            FieldTypes types,
            BiFunction<String, String, List<String>> viewers,
            LongFunction<List<String>> files,
            LongFunction<List<String>> comments,
            LongFunction<List<PrivateValue>> privateValues) {
        this.schemas = schemas;
        this.types = types;
        this.text = new RecordText(schemas);
        this.viewers = viewers;
        this.files = files;
        this.comments = comments;
        this.privateValues = privateValues;
        this.marks = new SheetMarks(schemas, types, page -> Optional.empty());
    }

    /** Compares records with the version before, where form designs say something of jumps. */
    public RecordIndexing comparing(Function<PageVersion, Optional<String>> textBefore) {
        marks = new SheetMarks(schemas, types, textBefore);
        return this;
    }

    /** Those whose accepted values stand on the page, as far as it is a vocabulary. */
    @Override
    public Set<String> schemasBy(String changedPage) {
        String page = PageNames.folded(changedPage);
        return page.startsWith(PageNames.folded(VocabularyText.PAGE_PREFIX))
                ? schemas.all().stream()
                        .filter(schema -> schema.fields().stream().anyMatch(field -> takes(field, page)))
                        .map(Schema::name)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static boolean takes(Field field, String vocabulary) {
        return field.vocabulary().filter(page -> PageNames.folded(page).equals(vocabulary)).isPresent()
                || field.type().equals("country") && PageNames.folded(ChoiceType.COUNTRIES).equals(vocabulary)
                || field.fields().stream().anyMatch(sub -> takes(sub, vocabulary));
    }

    @Override
    public IndexedPage describe(PageVersion page) {
        RecordReading reading = text.read(page.text());
        Optional<PageRecord> written = reading.record();
        Optional<Schema> schema = written.flatMap(found -> schemas.schema(found.schema()));
        Optional<PageRecord> record = written.map(found -> found.withoutPrivate(schema));
        Map<String, String> titles = titles(record, schema);
        IndexedPage open = new IndexedPage(
                page.pageId(),
                page.name(),
                page.version(),
                page.head().change(),
                page.head().at(),
                page.head().author(),
                viewers.apply(page.name(), page.text()),
                record.map(PageRecord::schema),
                title(page.name(), titles),
                names(page.name(), titles),
                otherNames(record),
                prose(page, record),
                values(page, reading, record, schema));
        return schema.filter(Schema::hasPrivateFields)
                .map(found -> open.with(layers(page, reading, record.get(), found)))
                .orElse(open);
    }

    /** Of a record that cannot be read, that it cannot. */
    private Map<String, List<IndexValue>> values(
            PageVersion page, RecordReading reading, Optional<PageRecord> record, Optional<Schema> schema) {
        if (schema.isPresent()) {
            Schema known = knownTo(schema.get(), field -> !field.isPrivate());
            return values(page, reading, record.get(), known, schema.get());
        }
        return reading.span()
                .filter(tag -> reading.broken())
                .map(tag -> SheetMarks.of(tag.name(), reading.violations()))
                .orElse(Map.of());
    }

    private Map<String, List<IndexValue>> values(
            PageVersion page, RecordReading reading, PageRecord record, Schema known, Schema whole) {
        Map<String, List<IndexValue>> values = values(record, whole);
        values.putAll(SheetMarks.of(whole.name(), marks.violations(page, reading, record, known, whole)));
        return values;
    }

    private static Schema knownTo(Schema schema, Predicate<Field> known) {
        return schema.withFields(schema.fields().stream().filter(known).toList());
    }

    /** One layer for each readership at which the record gains values. */
    private List<PrivateLayer> layers(PageVersion page, RecordReading reading, PageRecord open, Schema schema) {
        List<PrivateValue> kept = privateValues.apply(page.pageId());
        List<PrivateLayer> layers = new ArrayList<>();
        ReadableValues below = ReadableValues.NONE;
        for (Readership readers : Readership.values()) {
            ReadableValues readable = ReadableValues.of(schema, readers, kept);
            if (!readable.equals(below)) {
                layers.add(layer(page, reading, readers, schema, readable, readable.in(open)));
                below = readable;
            }
        }
        return layers;
    }

    private PrivateLayer layer(
            PageVersion page, RecordReading reading, Readership readers, Schema schema, ReadableValues readable,
            PageRecord record) {
        Schema known = knownTo(schema, field -> !field.isPrivate() || readers.within(field.readers()));
        Map<String, String> titles = titles(Optional.of(record), Optional.of(schema));
        return new PrivateLayer(
                PrivateValues.readers(readers, page.text()),
                title(page.name(), titles),
                names(page.name(), titles),
                otherNames(Optional.of(record)),
                prose(page, Optional.of(record)),
                values(page, reading, record, known, schema),
                readable.state(),
                readable.until());
    }

    private Map<String, List<IndexValue>> values(PageRecord record, Schema schema) {
        Map<String, List<IndexValue>> values = new LinkedHashMap<>();
        for (Field field : schema.fields()) {
            record.field(field).map(FieldValue::value).ifPresent(value -> {
                values.put(field.id(), types.of(field).indexed(field, value, schemas));
                types.of(field).indexedParts(field, value, schemas)
                        .forEach((part, indexed) -> values.put(field.id() + "." + part, indexed));
            });
        }
        values.values().removeIf(List::isEmpty);
        return values;
    }

    private static Map<String, String> titles(Optional<PageRecord> record, Optional<Schema> schema) {
        return record.flatMap(found -> schema.flatMap(known -> known.field(known.titleField()).flatMap(found::field)))
                .map(value -> TextByLanguageType.texts(value.value()))
                .orElse(Map.of());
    }

    private static String title(String pageName, Map<String, String> titles) {
        return Optional.ofNullable(titles.get(Locale.ENGLISH.getLanguage()))
                .or(() -> titles.values().stream().findFirst())
                .orElse(pageName);
    }

    private static List<String> names(String pageName, Map<String, String> titles) {
        Set<String> names = new LinkedHashSet<>(titles.values());
        names.add(pageName);
        int dot = pageName.indexOf('.');
        if (dot >= 0 && dot < pageName.length() - 1) {
            names.add(pageName.substring(dot + 1));
        }
        return List.copyOf(names);
    }

    private static List<String> otherNames(Optional<PageRecord> record) {
        return record.flatMap(found -> found.field(OTHER_NAMES))
                .map(value -> value.value().texts())
                .orElse(List.of());
    }

    private String prose(PageVersion page, Optional<PageRecord> record) {
        // What people wrote comes first: excerpts show the first fitting stretch.
        List<String> parts = new ArrayList<>(List.of(PlainText.of(page.text())));
        record.ifPresent(found -> found.fields().values().forEach(value -> parts.addAll(value.value().texts())));
        files.apply(page.pageId()).forEach(name -> parts.add(searchable(name)));
        parts.addAll(comments.apply(page.pageId()));
        parts.removeIf(String::isBlank);
        return String.join("\n", parts);
    }

    /** The words of a file name too: {@code budget_2026.pdf} is one word for the index. */
    private static String searchable(String fileName) {
        String words = fileName.replaceAll("[._+-]+", " ");
        return words.equals(fileName) ? fileName : fileName + " " + words;
    }
}
