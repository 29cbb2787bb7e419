package org.ecities.records;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.ecities.pages.Asker;
import org.ecities.pages.PageReading;

/** What a page's record says to the store: the pages it links to and the outside identifiers it carries. */
public final class RecordLinks implements PageReading {

    private final Schemas schemas;
    private final FieldTypes types;
    private final RecordText text;
    private final FieldGuard guard;

    /** Takes what is needed to read records. */
    public RecordLinks(Schemas schemas, FieldTypes types) {
        this.schemas = schemas;
        this.types = types;
        this.text = new RecordText(schemas);
        this.guard = new FieldGuard(schemas);
    }

    @Override
    public void checkValues(Asker asker, String page, String before, String after) {
        guard.check(asker, page, before, after);
    }

    @Override
    public void checkFields(Asker asker, String page, String pageText, List<String> fields) {
        guard.check(asker, page, pageText, fields);
    }

    /** Names of the pages that the record's link fields name. */
    public Set<String> in(String pageText) {
        Set<String> links = new LinkedHashSet<>();
        each(pageText, (field, value) -> links.addAll(types.of(field).links(field, value.value())));
        return links;
    }

    @Override
    public Set<String> links(String pageText) {
        return in(pageText);
    }

    /** Outside identifiers by scheme: the values of the fields with a {@code key}. */
    @Override
    public Map<String, String> keys(String pageText) {
        Map<String, String> keys = new LinkedHashMap<>();
        each(pageText, (field, value) -> field.key()
                .filter(scheme -> value.value() instanceof Value.Scalar && !value.value().isBlank())
                .ifPresent(scheme -> keys.put(scheme, value.value().texts().get(0).strip())));
        return keys;
    }

    @Override
    public String renamed(String pageText, String from, String to) {
        Map<String, Optional<FieldValue>> changes = new LinkedHashMap<>();
        LinkRenaming renaming = new LinkRenaming(from, to);
        each(pageText, (field, value) -> {
            if (types.of(field).links(field, value.value()).stream().anyMatch(renaming::about)) {
                changes.put(field.id(), Optional.of(renaming.of(value)));
            }
        });
        return text.read(pageText).record()
                .filter(record -> !changes.isEmpty())
                .flatMap(record -> schemas.schema(record.schema()))
                .map(schema -> text.write(pageText, schema, changes))
                .orElse(pageText);
    }

    private void each(String pageText, BiConsumer<Field, FieldValue> use) {
        Optional<PageRecord> record = text.read(pageText).record();
        Optional<Schema> schema = record.flatMap(found -> schemas.schema(found.schema()));
        schema.ifPresent(known -> known.fields().forEach(
                field -> record.get().field(field).ifPresent(value -> use.accept(field, value))));
    }
}
